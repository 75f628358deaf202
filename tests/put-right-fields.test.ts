import { beforeAll, describe, expect, it } from 'vitest'
import type { Area } from '../src/engines/area.ts'
import type { Corrects } from '../src/engines/corrections/index.ts'
import { NEWEST, rulesOfYear } from '../src/returns/ssda903/rules/index.ts'
import { everyArea } from './setup/lives.ts'

const RETURNS = ['ssda903', 'cin-census']

let areas: readonly Area[]
let corrects: readonly Corrects[]
beforeAll(async () => {
  areas = await everyArea()
  corrects = areas.flatMap(area => area.corrects ?? [])
}, 120_000)

const pageFor = (table: string) =>
  corrects.find(({ kind, beside }) => kind.table === table || beside?.kind.table === table)
const asked = ({ ask, beside }: Corrects) => [...ask, ...(beside?.ask ?? [])]

/** Where a field of a return is put right, if not on the page on which any record is corrected. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  // A page of their own says who a child is.
  'identity.sex': 'who they are',
  'identity.born': 'who they are',
  'identity.ethnicity': 'who they are',
  'identity.upn': 'who they are',
  'identity.upnUnknown': 'who they are',
  'identity.expectedOn': 'who they are',
  // Each of these is an act with its own right: the record of a death, and who works with a child.
  'identity.diedOn': 'the record of the death',
  'allocation.worker': 'allocating a worker',
}

describe('what a rule of a return finds', () => {
  it('has a page on which it is put right, of whichever kind the record is', () => {
    const rows = areas
      .flatMap(area => area.yearRows ?? [])
      .filter(({ source, of }) => RETURNS.includes(source) && of.table !== 'assessment_factor')
    const without = rows.filter(({ of, mendedAt }) => mendedAt === undefined && !pageFor(of.table))
    expect(rows.length).toBeGreaterThan(20)
    expect(without.map(({ source, table, of }) => `${source} ${table}: ${of.table}`)).toEqual([])
  })

  it('is asked there field by field: each column that a record answers is a question, or is put right elsewhere', () => {
    const answers = areas.flatMap(area => area.answers ?? []).filter(({ source }) => RETURNS.includes(source))
    const not: string[] = []
    let looked = 0
    for (const { table, says } of answers) {
      const page = says && pageFor(says.kind.table)
      // An assessment’s factors, ticked on its own page.
      if (!says || says.kind.table === 'assessment_factor') continue
      looked += Object.keys(says.columns).length
      for (const [field, column] of Object.entries(says.columns))
        if (!(page && asked(page).includes(field)) && !(`${says.kind.table}.${field}` in ELSEWHERE))
          not.push(`${table}.${column}: ${says.kind.table}.${field}`)
    }
    expect(looked).toBeGreaterThan(80)
    expect(not).toEqual([])
  })
})

describe('what an area says may be corrected', () => {
  it('are fields of the kind, none of them kept from most who read it, and each once', () => {
    expect(corrects.length).toBeGreaterThan(15)
    for (const one of corrects) {
      const { kind, beside, decided, codes, mayBeToCome = [] } = one
      const of = kind.table
      const fields = { ...beside?.kind.fields, ...kind.fields }
      for (const name of asked(one)) {
        expect([of, name, name in fields]).toEqual([of, name, true])
        expect([of, name, fields[name]?.isSensitive]).toEqual([of, name, false])
      }
      expect(new Set(asked(one)).size, of).toBe(asked(one).length)
      expect(asked(one), of).toEqual(
        expect.arrayContaining([...(decided?.fields ?? []), ...mayBeToCome, ...(beside?.same ?? [])]),
      )
      for (const name of beside?.same ?? []) expect([of, name in beside!.kind.fields]).toEqual([of, true])
      expect([of, codes?.name !== undefined && codes.name in fields]).toEqual([of, false])
    }
    const kinds = corrects.map(({ kind }) => kind.table)
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it('never asks who decided, nor the words in which they did', () => {
    const words = corrects.flatMap(one =>
      asked(one)
        .filter(name => /by$|why|words|decided$|account$/i.test(name) && !['by'].includes(name))
        .map(name => `${one.kind.table}.${name}`),
    )
    expect(words).toEqual([])
  })

  it('that misses a record leads to the action with which one is begun', () => {
    const rows = areas.flatMap(area => area.yearRows ?? [])
    const actions = areas.flatMap(area => area.actions ?? []).map(({ id }) => `/children/:child/${id}`)
    const tables = rulesOfYear(NEWEST).flatMap(({ missing }) => missing ?? [])
    expect(new Set(tables)).toEqual(new Set(['AD1', 'PlacedAdoption', 'PrevPerm']))
    for (const table of tables)
      expect(actions).toContain(rows.find(one => one.source === 'ssda903' && one.table === table)?.begunAt)
  })
})
