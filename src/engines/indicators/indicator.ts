import type { Sql } from '../../core/sql.ts'
import type { Flagged } from './flagged.ts'

/** What an indicator's number is: a count of rows, a share of them, a rate per 10,000 children, or an average of `value`. */
export type Measure = 'count' | 'percent' | 'rate-per-10000' | 'average' | 'median'

/**
 * One measure. `rows` is SQL (unqualified names, never today) that returns its denominator rows:
 *   child_id uuid (null when not about a child), record_kind text, record_id uuid (the record each row is about),
 *   then for events `on_date date`, for spells `from_on date, to_on date` (null = open; the spell holds from
 *   from_on up to but not on to_on),
 *   `numerator boolean` (true, false; null = cannot tell: counted apart, in neither),
 *   `value numeric` for averages and medians,
 *   and a text column for each of `splits`.
 * The engine adds the splits by age, sex and ethnicity to rows that have a child. An indicator never counts.
 * Where a row's membership depends on the day itself (the last twelve months before it), the SQL may read
 * `as_at()`, and must say `reads: 'as-at'`: its trend then costs one run a point.
 */
export type Indicator = {
  /** As in indicators.json where it is there. */
  id: string
  title: string
  /** One sentence that says what is counted out of what. */
  definition: string
  measure: Measure
  shape: 'events' | 'spells'
  better: 'higher' | 'lower' | 'neutral'
  splits?: readonly string[]
  reads?: 'as-at'
  target?: number
  /** What the numerator's children have in common, for the list behind it: "Reviews held late". */
  rows: Sql
  /**
   * What a row behind the figure opens, where that is not the record it is about: SQL for the id of a record of `kind`,
   * over the row as `b` (child_id, record_id, on_date); null leaves the row as it is.
   */
  opens?: { kind: string; id: Sql }
  /** Given with the rows by `...flagged(of, numerator)` and `...onceADay(spells, numerator)`. */
  flagged?: Flagged
}

/** Declares an indicator; see Indicator. */
export function indicator(id: string, parts: Omit<Indicator, 'id'>): Indicator {
  return { id, ...parts }
}
