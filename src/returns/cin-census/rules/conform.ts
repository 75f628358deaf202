import type { CollectionYear } from '../../../core/collection-year.ts'
import { readDay } from '../../checking/index.ts'
import { censusOf } from './census.ts'
import { fieldsOf } from './fields.ts'
import { rulesIn } from './index.ts'
import { type AnyRule, type Census, isAboutRows } from './rule.ts'
import { type CensusSheets, type GivenCell, sheetsOfGiven } from './sheets.ts'

/** A worked case as the shared vectors write it, a line each (shared/vectors/README-cin.md). */
export type CinVector = {
  id: string
  /** The year in which this form of the rule came in: cin2022_23. */
  ruleset: string
  code: string
  in_latest_ruleset: boolean
  agrees_with_wording: 'yes' | 'unclear' | 'peer_only'
  tables: Readonly<Record<string, { rows: readonly Readonly<Record<string, GivenCell>>[] }>>
  reference: { census_start: string | null; census_end: string | null }
  issues: readonly { table: string; rows: readonly number[]; error_id: unknown }[]
  /** Table, column, row. */
  locations: readonly (readonly [string, string, number])[]
  la_level_raised: boolean
}

/** What came of one case: places as ‘Table.Column row’, or whether a rule about the whole return was raised. */
export type CinConformed = { code: string; id: string; passed: boolean; expected: unknown; got: unknown }

/** The year whose form of the rule a case is of: it runs whether or not a later year replaced it. */
const yearOf = ({ ruleset }: CinVector): CollectionYear =>
  ruleset.replace(/^cin/, '').replace('_', '-') as CollectionYear

/** Runs the rule of a case over its tables. */
export function conformCin(vector: CinVector): CinConformed {
  const { code, id, reference } = vector
  const year = yearOf(vector)
  const census = censusOf(
    year,
    reference.census_start !== null && reference.census_end !== null
      ? { start: readDay(reference.census_start), end: readDay(reference.census_end) }
      : undefined,
  )
  const rule = rulesIn(year).find(one => one.code === code)
  const rows = Object.fromEntries(Object.entries(vector.tables).map(([name, table]) => [name, table.rows]))
  const got = rule ? ran(rule, sheetsOfGiven(rows), census) : 'this rule is not written yet'
  const expected =
    rule && !isAboutRows(rule)
      ? vector.la_level_raised
      : vector.locations.map(([table, column, row]) => placeOf(table, column, row)).sort()
  return { code, id, passed: JSON.stringify(got) === JSON.stringify(expected), expected, got }
}

/** What a rule finds: places in their order, or whether it is raised. */
export function ran(rule: AnyRule, sheets: CensusSheets, census: Census): string[] | boolean {
  if (!isAboutRows(rule)) return rule.isWrong(rule.counts(sheets as never, census) as never)
  const found = new Set<string>()
  for (const one of rule.finds(sheets as never, census))
    for (const { table, at, atFirst } of 'table' in one ? [one] : one)
      for (const column of fieldsOf(rule, table, atFirst ?? false)) found.add(placeOf(table, column, at))
  return [...found].sort()
}

const placeOf = (table: string, column: string, row: number): string => `${table}.${column} ${row}`
