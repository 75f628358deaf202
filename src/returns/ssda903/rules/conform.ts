import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import { type Found, isSame, readDay, runRule, type Sheet, sheetOf } from '../../checking/index.ts'
import { collectionOf } from './collection.ts'
import { besideOf, type Metadata } from './conform-beside.ts'
import { RULES } from './index.ts'
import { columnsOf } from './tables.ts'

/** A worked case as the shared vectors write it, a line each: input tables, and what the rule of a code must report. */
export type Vector = {
  code: string
  vector: number
  effective_in: readonly string[]
  tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>
  /** A column's own name by the one that stands there, of each table. */
  aliases?: Readonly<Record<string, Readonly<Record<string, string>>>>
  metadata: Metadata
  errors: Readonly<Record<string, readonly number[]>>
}

/** What came of one case; `got` says why where there is no such rule yet. */
export type Conformed = { code: string; vector: number; passed: boolean; expected: unknown; got: unknown }

/** The name by which the vectors know a year's rules: lac2026_27 is the year that ends on 31 March 2027. */
export const ruleSetOf = (year: CollectionYear): string => `lac${year.replace('-', '_')}`

/** Runs the rule of a case over its tables. */
export function conform(vector: Vector, year: CollectionYear): Conformed {
  const { code, metadata, errors } = vector
  const done = (passed: boolean, got: unknown): Conformed => ({
    code,
    vector: vector.vector,
    passed,
    expected: errors,
    got,
  })
  const rule = RULES.find(one => one.code === code)
  if (!rule) return done(false, 'this rule is not written yet')
  const dayOf = (text: string | undefined, otherwise: ReturnType<typeof startOf>) =>
    text === undefined ? otherwise : readDay(text)
  const collection = collectionOf(
    year,
    dayOf(metadata.collection_start, startOf(year)),
    dayOf(metadata.collection_end, endOf(year)),
    besideOf(metadata),
  )
  const found: Found = runRule(rule as never, sheetsOf(vector) as never, collection)
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
