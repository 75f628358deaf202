import { type Day, parseDay } from '../../core/day.ts'
import { keptApart } from '../../core/marks.ts'
import type { Ctx } from '../records/index.ts'
import type { Lane } from './telling.ts'

/** What a lane last told of a child: the record that tells it, its words, and what stands beside them. */
export type LastTold = { kind: string; recordId: string; title: string; detail: string; fromOn: Day }

/** The last entries of one lane of a child's story, newest first, whichever area tells them. */
export async function lastTold(ctx: Ctx, child: string, lane: Lane, most: number): Promise<LastTold[]> {
  const rows = await ctx.db.kept<Omit<LastTold, 'fromOn'> & { on: string }>(
    `select kind, record_id as "recordId", title, coalesce(detail, '') as detail, to_char(from_on, 'YYYY-MM-DD') as on
     from telling where child_id = $1 and lane = $2 and from_on is not null
     order by from_on desc, at desc nulls last, record_id limit $3`,
    [child, lane, most],
  )
  return rows.map(({ on, ...told }) => ({
    ...told,
    title: keptApart(told.title),
    detail: keptApart(told.detail),
    fromOn: parseDay(on)!,
  }))
}
