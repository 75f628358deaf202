import type { Day } from '../../core/day.ts'
import { isoDay } from '../../core/day.ts'
import type { Sql } from '../../core/sql.ts'
import type { Ctx } from '../records/index.ts'

/**
 * How an area says its records to the child they are about, in plain words and to them: SQL over its own tables
 * (unqualified names) that returns
 *   child_id uuid, record_id uuid, on_date date, title text ('You said', 'We decided'),
 *   words text (the child's own), says text, why text (the reason of a decision),
 *   left_out text (null, or what of the record is another person's and was left out, named and not told),
 *   not_for text (null, or whom the record says must not learn of this).
 * What is marked as about others, in confidence or from court papers is never selected.
 */
export type SaidToThem = { kind: string; rows: Sql }

/** One thing of the record, as it is said to the child. */
export type Said = {
  kind: string
  recordId: string
  on: Day
  title: string
  words: string | null
  says: string | null
  why: string | null
  leftOut: string | null
  notFor: string | null
}

/** Everything of a child's record that is said to them, as far as the viewer may read it, the oldest first. */
export const saidTo = (ctx: Ctx, child: string): Promise<Said[]> =>
  ctx.db.rows<Said>(
    `select kind, record_id as "recordId", on_date as "on", title, words, says, why, left_out as "leftOut", not_for as "notFor"
     from said_to_them where child_id = $1 and on_date <= $2::date
       and (words is not null or says is not null or why is not null or left_out is not null)
     order by on_date, kind, record_id`,
    [child, isoDay(ctx.today)],
  )
