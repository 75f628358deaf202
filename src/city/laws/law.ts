import type { Sql } from '../../core/sql.ts'

/**
 * A law of the city: something that practice, nature or arithmetic never lets happen. `rows` gives what breaks it:
 * record_kind text, record_id, child_id (null where it is about no child) and says text, read over the live schema
 * (what is so as finally corrected), and over `{{history}}` where the law asks. Besides the record it may read
 * `today` (on_day), `bank_holiday` (on_day) and `small_area` (sector, deprivation, share). A law of shapes gives one
 * row for each number that is out of its range: its record_id is then the month, worker or measure it speaks of.
 */
export type Law = {
  /** Its number among the ninety laws of the issue; from 91 those of our own. */
  n: number
  words: string
  rows: Sql
  /** What of the law is not asked yet, and what it waits for. */
  leaves: string | null
}

/** Declares a law; see Law. */
export const law = (n: number, words: string, rows: Sql, options: { leaves?: string } = {}): Law => ({
  n,
  words,
  rows,
  leaves: options.leaves ?? null,
})

/** A law that cannot be asked of the record yet, and the records that it waits for. */
export type Waiting = { n: number; words: string; waits: string }

/** The day the record is asked on, for SQL. */
export const TODAY = '(select on_day from today)' as Sql
