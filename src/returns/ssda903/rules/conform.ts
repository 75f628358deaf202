import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import { type AnyRule, isSame, readDay, runRule, type Sheet, sheetOf } from '../../checking/index.ts'
import { collectionOf } from './collection.ts'
import { besideOf, type Metadata } from './conform-beside.ts'
import { CHANGES, RULE_YEARS, rulesOfYear } from './index.ts'
import { columnsOf, type Tables } from './tables.ts'

/** A worked case as the shared vectors write it, a line each: input tables, and what the rule of a code must report. */
export type Vector = {
  code: string
  vector: number
  /** The rule set that it comes from, and those in which its form of the rule is in force. */
  ruleset: string
  effective_in: readonly string[]
  tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>
  /** By table: a column's name there, and its name in the return. */
  aliases?: Readonly<Record<string, Readonly<Record<string, string>>>>
  metadata: Metadata
  errors: Readonly<Record<string, readonly number[]>>
}

/** What came of one case in one year; `got` says why where the year has no such rule. */
export type Conformed = {
  code: string
  vector: number
  year: CollectionYear
  passed: boolean
  expected: unknown
  got: unknown
}

/** The name by which the vectors know a year's rules: lac2026_27 is the year that ends on 31 March 2027. */
const ruleSetOf = (year: CollectionYear): string => `lac${year.replace('-', '_')}`

/**
 * The years, of those whose rules are written, in which a case is in force. One of a rule that was withdrawn before it was in
 * force is of the year that announced the rule.
 */
export const yearsOf = ({ ruleset, effective_in }: Vector): CollectionYear[] =>
  RULE_YEARS.filter(year =>
    effective_in.length === 0 ? ruleSetOf(year) === ruleset : effective_in.includes(ruleSetOf(year)),
  )

function ruleOf({ code, effective_in }: Vector, year: CollectionYear): AnyRule<Tables> | undefined {
  const rules = effective_in.length === 0 ? CHANGES.get(year)?.withdrawn : rulesOfYear(year)
  return rules?.find(rule => rule.code === code)
}

/** Runs the rule of a case, in its form of a year, over its tables. */
export function conform(vector: Vector, year: CollectionYear): Conformed {
  const { code, metadata, errors } = vector
  const done = (passed: boolean, got: unknown): Conformed => ({
    code,
    vector: vector.vector,
    year,
    passed,
    expected: errors,
    got,
  })
  const rule = ruleOf(vector, year)
  if (!rule) return done(false, `${year} has no such rule`)
  const dayOf = (text: string | undefined, otherwise: ReturnType<typeof startOf>) =>
    text === undefined ? otherwise : readDay(text)
  const collection = collectionOf(
    year,
    dayOf(metadata.collection_start, startOf(year)),
    dayOf(metadata.collection_end, endOf(year)),
    besideOf(metadata),
  )
  const found = runRule(rule, sheetsOf(vector), collection)
  // {} says that it did not run, and { T: [] } that it ran and found nothing.
  const expected = Object.keys(errors).length === 0 ? null : errors
  return done(isSame(found, expected), found)
}

function sheetsOf({ tables, aliases = {} }: Vector): Record<string, Sheet<unknown>> {
  const sheets: Record<string, Sheet<unknown>> = {}
  for (const [name, rows] of Object.entries(tables)) {
    const columns = columnsOf(name)
    if (!columns) continue
    sheets[name] = sheetOf(
      name,
      columns,
      rows.map(row =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [aliases[name]?.[key] ?? key, cell])),
      ),
    )
  }
  return sheets
}
