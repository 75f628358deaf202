import type { Day } from '../../core/day.ts'
import { isoDay } from '../../core/day.ts'
import { LEFT_OUT, withoutMarks } from '../../core/marks.ts'
import type { Sql } from '../../core/sql.ts'
import { type Ctx, markedWords } from '../records/index.ts'

/**
 * How an area says its records to the child they are about, in plain words and to them: SQL over its own tables
 * (unqualified names) that returns
 *   child_id uuid, record_id uuid, on_date date, title text ('You said', 'We decided'),
 *   words text (the child's own), says text, why text (the reason of a decision),
 *   left_out text (null, or what of the record is another person's and was left out, named and not told),
 *   not_for text (null, or whom the record says must not learn of this).
 * A text that is kept apart whole is never selected. Passages kept apart within another are taken out here, and what was left
 * out is named here, whichever area keeps the record.
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
export async function saidTo(ctx: Ctx, child: string): Promise<Said[]> {
  const rows = await ctx.db.rows<Said>(
    `select kind, record_id as "recordId", on_date as "on", title, words, says, why, left_out as "leftOut", not_for as "notFor"
     from said_to_them where child_id = $1 and on_date <= $2::date order by on_date, kind, record_id`,
    [child, isoDay(ctx.today)],
  )
  const apart = await leftOutOf(ctx, child)
  return rows
    .map(row => ({
      ...row,
      words: held(row.words),
      says: held(row.says),
      why: held(row.why),
      leftOut: [row.leftOut, ...(apart.get(row.recordId) ?? [])].filter(Boolean).join(' ') || null,
    }))
    .filter(({ words, says, why, leftOut }) => words ?? says ?? why ?? leftOut)
}

// Where all of it was kept apart nothing is said but that.
const held = (text: string | null): string | null => {
  const left = text === null ? '' : withoutMarks(text)
  return /[\p{L}\p{N}]/u.test(left) ? left : null
}

/** What a child is told of what was left out of each record, each kind of it once. */
async function leftOutOf(ctx: Ctx, child: string): Promise<Map<string, Set<string>>> {
  const apart = new Map<string, Set<string>>()
  for (const { recordId, mark } of await markedWords(ctx, child))
    apart.set(recordId, (apart.get(recordId) ?? new Set()).add(LEFT_OUT[mark]))
  return apart
}
