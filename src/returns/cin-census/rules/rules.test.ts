import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { yearBeginning } from '../../../core/collection-year.ts'
import { NO_SHARED, shared } from '../../reading/given.ts'
import { CIN_TABLES } from '../years.ts'
import { censusOf } from './census.ts'
import { type CinVector, conformCin, ran } from './conform.ts'
import { fieldsOf } from './fields.ts'
import { NEWEST, RULE_YEARS, RULES, rulesIn } from './index.ts'
import { type AnyRule, isAboutRows } from './rule.ts'
import { sheetsOfGiven } from './sheets.ts'
import { COLUMNS, type TableName } from './tables.ts'
import { DRAFTS_2026_27 } from './years/2026-27.ts'

const DRAFTS = DRAFTS_2026_27.added
/** Forms that a later year changed, each with the last year that asks it. */
const EARLIER = [
  ...new Map(RULE_YEARS.flatMap(year => rulesIn(year).map(rule => [rule, year] as const))),
].filter(([rule]) => !RULES.includes(rule))
/** Every form of every rule, with the year whose codes it is told. */
const ALL: readonly (readonly [string, AnyRule, typeof NEWEST])[] = [
  ...RULES.map(rule => [rule.code, rule, NEWEST] as const),
  ...EARLIER.map(([rule, year]) => [`${rule.code} as it was`, rule, year] as const),
  ...DRAFTS.map(rule => [rule.code, rule, yearBeginning(2026)] as const),
]

/** Worked cases are of 2025-26, whichever year’s codes the rule is told. */
const censusFor = (year: typeof NEWEST) => {
  const { start, end } = censusOf(NEWEST)
  return censusOf(year, { start, end })
}

describe('a rule of the CIN census', () => {
  it.each(ALL)('%s finds what its worked cases say', (_, rule, year) => {
    expect(rule.cases.length).toBeGreaterThan(0)
    const census = censusFor(year)
    if (!isAboutRows(rule)) {
      for (const { tables, isWrong } of rule.cases)
        expect(ran(rule, sheetsOfGiven(tables as never), census)).toBe(isWrong)
      expect(new Set(rule.cases.map(({ isWrong }) => isWrong))).toEqual(new Set([true, false]))
      return
    }
    for (const { tables, finds, atFirst } of rule.cases) {
      const places = Object.entries(finds).flatMap(([table, rows]) =>
        rows.flatMap(row =>
          fieldsOf(rule, table, atFirst?.[table as TableName]?.includes(row) ?? false).map(
            column => `${table}.${column} ${row}`,
          ),
        ),
      )
      expect(ran(rule, sheetsOfGiven(tables as never), census)).toEqual(places.sort())
      // A case in which nothing is found could not fail.
      expect(places.length).toBeGreaterThan(0)
    }
  })

  it.each(ALL)('%s finds nothing, or says so, where the return has no rows', (_, rule, year) => {
    const found = ran(rule, sheetsOfGiven({}), censusFor(year))
    if (isAboutRows(rule)) expect(found).toEqual([])
    else expect(typeof found).toBe('boolean')
  })

  it('is told apart by its code, says what is wrong and how to mend it, and finds in the tables that it reads', () => {
    const codes = [...RULES, ...DRAFTS].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const [, rule] of ALL) {
      expect([rule.code, rule.says.length > 10, /\.$/.test(rule.mend)]).toEqual([rule.code, true, true])
      expect([rule.code, rule.code.endsWith('Q')]).toEqual([rule.code, rule.severity === 'query'])
      if (isAboutRows(rule))
        for (const [table, fields] of Object.entries(rule.fields))
          expect([rule.code, rule.reads.includes(table as TableName), fields.length > 0]).toEqual([
            rule.code,
            true,
            true,
          ])
    }
  })

  it('is asked from the year that brought it, in the form of that year', () => {
    expect(EARLIER.map(([{ code }, year]) => `${code} to ${year}`)).toEqual([
      '1530 to 2022-23',
      '2886Q to 2023-24',
      '4180 to 2023-24',
      '8750 to 2023-24',
      '8770Q to 2023-24',
    ])
    const codesIn = (first: number) => rulesIn(yearBeginning(first)).map(({ code }) => code)
    expect(codesIn(2023).filter(code => code === '1580')).toEqual([])
    const sex = (first: number) => rulesIn(yearBeginning(first)).find(({ code }) => code === '4180')!.fields
    expect([sex(2023), sex(2024)]).toEqual([
      { ChildIdentifiers: ['GenderCurrent'] },
      { ChildIdentifiers: ['Sex'] },
    ])
    expect(rulesIn(NEWEST).some(({ code }) => code === '9006')).toBe(false)
    expect(rulesIn(NEWEST, { drafts: true }).some(({ code }) => code === '9006')).toBe(true)
  })
})

/** Cases that come out otherwise, each decided in writing in the file of its rule. */
const DECIDED_OTHERWISE = ['cin2022_23/8868/1', 'cin2022_23/8935/1']

describe('the shared cases of the CIN census', () => {
  it('come out as they must, for every rule that is written, but for those decided otherwise', ({ skip }) => {
    const path = shared('vectors/cin-vectors.jsonl')
    skip(path === undefined, NO_SHARED)
    const written = new Set(RULES.map(({ code }) => code))
    const cases = readFileSync(path!, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as CinVector)
      .filter(({ code }) => written.has(code))
    const failed = cases.map(conformCin).filter(({ passed }) => !passed)
    expect(failed.filter(({ id }) => !DECIDED_OTHERWISE.includes(id))).toEqual([])
    expect(failed.map(({ id }) => id)).toEqual(DECIDED_OTHERWISE)
    // Whatever the wording clearly says must come out.
    const bound = new Set(cases.filter(one => one.agrees_with_wording === 'yes').map(({ id }) => id))
    expect(DECIDED_OTHERWISE.filter(id => bound.has(id))).toEqual([])
    expect(cases.length).toBeGreaterThan(10)
  })
})

it('the rules know every column of the census, and no other but the numbers that are counted', () => {
  const counted = ['LAchildID', 'CINdetailsID', 'AssessmentID', 'CPPID', 'AssessmentFactors']
  for (const [name, { texts, days, lists }] of Object.entries(COLUMNS)) {
    const known = [...texts, ...days, ...lists]
    const columns = CIN_TABLES.find(table => table.name === name)!.columns.map(column => column.name)
    expect([name, columns.filter(column => !known.includes(column) && column !== 'CBDSLevel')]).toEqual([
      name,
      [],
    ])
    expect([name, known.filter(column => !columns.includes(column) && !counted.includes(column))]).toEqual([
      name,
      [],
    ])
  }
})
