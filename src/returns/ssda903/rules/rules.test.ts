import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../core/day.ts'
import { isSame, readDay, runRule, sheetOf } from '../../checking/index.ts'
import { collectionOf } from './collection.ts'
import { conform, ruleSetOf, type Vector } from './conform.ts'
import { RULES } from './index.ts'
import { columnsOf } from './tables.ts'

const YEAR = '2026-27' as Parameters<typeof collectionOf>[0]
const yearWith = (beside = {}) => collectionOf(YEAR, day('2026-04-01'), day('2027-03-31'), beside)
const YEAR_2026 = yearWith()
const VECTORS = join(import.meta.dirname, '../../../../../shared/vectors/ssda903-vectors.jsonl')

describe('a rule of the SSDA903', () => {
  it.each(RULES.map(rule => [rule.code, rule] as const))('%s finds what its worked cases say', (_, rule) => {
    expect(rule.cases.length).toBeGreaterThan(0)
    for (const { tables, beside, finds } of rule.cases) {
      const sheets = Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [name, sheetOf(name, columnsOf(name)!, rows)]),
      )
      const found = runRule(rule, sheets, yearWith(beside))
      expect([found, isSame(found, finds)]).toEqual([found, true])
      // A case in which nothing is found, or everything, could not fail.
      const rows = Object.entries(finds).flatMap(([name, places]) => [places.length, tables[name]!.length])
      expect(rows[0]).toBeGreaterThan(0)
    }
  })

  it.each(RULES.map(rule => [rule.code, rule] as const))(
    '%s does not run where a table is missing',
    (_, rule) => {
      expect(runRule(rule, {}, YEAR_2026)).toBeNull()
    },
  )

  it('is told apart by its code, and says what is wrong and how to mend it', () => {
    const codes = RULES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { says, mend } of RULES) expect([says.length > 10, /\.$/.test(mend)]).toEqual([true, true])
  })
})

describe('the shared cases in force', () => {
  const cases = readFileSync(VECTORS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Vector)
    .filter(one => one.effective_in.includes(ruleSetOf(YEAR)))
  const written = new Set(RULES.map(({ code }) => code))

  it('come out as they must, for every rule that is written', () => {
    const ours = cases.filter(({ code }) => written.has(code)).map(one => conform(one, YEAR))
    expect(ours.filter(({ passed }) => !passed)).toEqual([])
    expect(ours.length).toBeGreaterThan(55)
  })
})

describe('a day in a cell', () => {
  it('is what was written, for every day of the calendar, and nothing else is one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        date => {
          const iso = date.toISOString().slice(0, 10)
          const [y, m, d] = iso.split('-')
          expect([readDay(`${d}/${m}/${y}`), readDay(iso)]).toEqual([day(iso), day(iso)])
        },
      ),
    )
    for (const text of ['31/02/2026', '1/4/26', '2026/04/01', '', ' 01/04/2026', 'nan'])
      expect([text, Number.isNaN(readDay(text))]).toEqual([text, true])
  })
})
