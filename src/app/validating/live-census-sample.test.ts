import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportLiveCensus } from '../../returns/cin-census/live/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { inFolder, NO_SHARED, shared } from '../../returns/reading/given.ts'
import {
  type DetectedReturn,
  detect,
  fileOf,
  filesAt,
  readWhole,
  type SourceRow,
} from '../../returns/reading/index.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { loadOptionsOf } from '../loading/plan.ts'
import { differences, writtenFromRecord } from '../loading/round-trip.test-data.ts'

const sample = shared('samples/cin/fake_CIN_data.xml')

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
})
afterEach(() => authority.close())

const censusAt = async (path: string): Promise<DetectedReturn> =>
  (await detect((await filesAt([path])).files)).returns[0]!

async function load(found: DetectedReturn): Promise<Loaded> {
  const one = { found, describes: '', year: found.year!, guessed: null }
  const options = await loadOptionsOf(one, authority.found, { received: null, loadedBy: 'analyst' })
  return (await runLoads(authority.records, [options], false))[0]!
}

const tally = (rows: readonly SourceRow[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1
  return counts
}

/** Which rows were not there before, and by column how many cells of the others are other ones. */
function compare(before: readonly SourceRow[], after: readonly SourceRow[]) {
  const left = new Map(keysOf(before))
  const cells: Record<string, number> = {}
  const isNew: string[] = []
  for (const [key, row] of keysOf(after)) {
    const was = left.get(key)
    if (!was) isNew.push(key)
    else
      for (const column of new Set([...Object.keys(was.cells), ...Object.keys(row.cells)])) {
        const name = `${row.table}.${column}`
        if ((row.cells[column] ?? '') !== (was.cells[column] ?? '')) cells[name] = (cells[name] ?? 0) + 1
      }
  }
  return { isNew, cells }
}

/** What makes a row the same in both: its table, its child, and what stands in its cells that makes it a row. */
const keysOf = (rows: readonly SourceRow[]) => {
  const at = new Map(rows.map(row => [row.position, row]))
  const key = (row: SourceRow): string => {
    const { cells, table, child, parent } = row
    const first = Object.entries(cells).find(([column]) =>
      /StartDate|startDate|referralDate|reviewDate|Factor$|^Disability/.test(column),
    )
    return `${parent === undefined ? child : key(at.get(parent)!)} / ${table} ${first?.[1] ?? ''}`
  }
  return rows.map(row => [key(row), row] as const)
}

describe.skipIf(!sample)(`The census that the loaded sample makes, or: ${NO_SHARED}`, () => {
  it('has every case of the year as it stood on its last day, and loaded again changes nothing, also of what the year does not ask for', async () => {
    const found = await censusAt(sample!)
    await load(found)
    await inFolder(async dir => {
      const summary = await exportLiveCensus(authority.records, {
        year: found.year!,
        knownAt: null,
        form: 'xml',
        dir,
        contributed: contributedBy(authority.found.map(({ area }) => area)),
        who: 'analyst',
      })
      expect(summary).toMatchObject({ year: '2021-22', children: 53, withoutNumber: 0 })
      const back = await censusAt(dir)
      const [before, after] = [(await readWhole(found)).rows, (await readWhole(back)).rows]
      expect([tally(before), tally(after)]).toEqual([
        { ChildIdentifiers: 332, ChildCharacteristics: 332, Disabilities: 117, CINdetails: 402 },
        // The sample dates its cases from 2014 to 2022, and calls most of them referrals that led to nothing.
        { ChildIdentifiers: 53, ChildCharacteristics: 53, Disabilities: 20, CINdetails: 54 },
      ])
      const { isNew, cells } = compare(before, after)
      expect(isNew).toEqual([])
      expect(cells).toEqual({
        // The case closed after 31 March 2022: on that day it was open.
        'CINdetails.CINclosureDate': 14,
        'CINdetails.ReasonForClosure': 14,
        // The conference was held after that day, or before the year.
        'CINdetails.DateOfInitialCPC': 6,
      })
      // Of 17 cases it no longer says that they closed or that a conference was held; 348 cases it does not have.
      authority.on('2026-11-25')
      const again = await load(back)
      expect(again.records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
      const left = `CINdetails: the return for 2021-22 before this one had it, and this one does not. It is not of that year, so it stays in the record`
      expect(again.sorts).toContainEqual({ message: left, rows: 348 })
    })
  }, 240_000)

  it('leaves out a case only because it is of another year: 348 of them, each by its own days', async () => {
    const found = await censusAt(sample!)
    await load(found)
    const written = await writtenFromRecord(authority, { kind: 'cin-census', year: '2021-22' })
    const back = (
      await readWhole((await detect([fileOf('census.xml', written['cin-census.xml']!)])).returns[0]!)
    ).rows
    const cases = (rows: readonly SourceRow[]) => rows.filter(({ table }) => table === 'CINdetails')
    const key = ({ child, cells }: SourceRow) => `${child} ${cells.CINreferralDate}`
    const there = new Set(cases(back).map(key))
    const reasons: Record<string, number> = {}
    for (const row of cases((await readWhole(found)).rows)) {
      const {
        CINreferralDate: referred = '',
        CINclosureDate: closed = '',
        ReferralNFA: nothing = '',
      } = row.cells
      const isNothing = ['1', 'true'].includes(nothing)
      const why =
        referred > '2022-03-31'
          ? 'referred after the year'
          : isNothing && referred < '2021-04-01'
            ? 'came to nothing before the year'
            : !isNothing && closed !== '' && closed < '2021-04-01'
              ? 'closed before the year'
              : 'of the year'
      expect([key(row), there.has(key(row))]).toEqual([key(row), why === 'of the year'])
      reasons[why] = (reasons[why] ?? 0) + 1
    }
    expect(reasons).toEqual({
      'of the year': 54,
      'came to nothing before the year': 302,
      'referred after the year': 46,
    })
  }, 240_000)

  it('loaded into a second, empty record makes the same census again, byte for byte', async () => {
    await load(await censusAt(sample!))
    const asked = { kind: 'cin-census', year: '2021-22' } as const
    const first = await writtenFromRecord(authority, asked)
    const second = await anAuthority()
    await second.load(first)
    expect(differences(first, await writtenFromRecord(second, asked))).toEqual({})
    await second.close()
  }, 240_000)
})

const others = sample ? readdirSync(dirname(sample)).filter(name => name.endsWith('.xml')) : []

describe.skipIf(!sample)(`The census that each loaded sample makes, or: ${NO_SHARED}`, () => {
  it.each(others)(
    '%s: comes again the same from a second record, and changes nothing in the first',
    async name => {
      const found = await censusAt(join(dirname(sample!), name))
      await load(found)
      const asked = { kind: 'cin-census', year: found.year! } as const
      const first = await writtenFromRecord(authority, asked)
      authority.on('2026-11-25')
      expect((await authority.load(first)).records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
      const second = await anAuthority()
      await second.load(first)
      expect(differences(first, await writtenFromRecord(second, asked))).toEqual({})
      await second.close()
    },
    120_000,
  )
})
