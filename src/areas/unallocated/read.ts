import { addDays, type Day, isoDay } from '../../core/day.ts'
import { WITHOUT_WORKER } from '../../engines/clocks/index.ts'
import { asService, type Ctx } from '../../engines/records/index.ts'
import type { HOLDER, PRIORITY } from './records.ts'

/** Local: days after which a manager looks again at a child without a worker. */
export const LOOK_DAYS = 7

/** A child with an open case and no worker. */
export type Waiting = {
  child: string
  name: string
  since: Day | null
  holder: string | null
  standing: keyof typeof HOLDER | null
  heldFrom: Day | null
  meanwhile: string | null
  lookedOn: Day | null
  lookedBy: string | null
  priority: keyof typeof PRIORITY | null
}

/** Children without a worker whom the viewer may see: those for whom nobody holds the risk first, then the longest waiting. */
export const withoutWorker = (
  ctx: Ctx,
  page: { limit: number; offset: number },
): Promise<(Waiting & { total: number })[]> =>
  ctx.db.rows(
    `select w.child_id as child, p.name, w.since, h.holder, h.standing, h.from_on as "heldFrom", h.meanwhile,
        l.looked_on as "lookedOn", l.looked_by as "lookedBy", l.priority, count(*) over ()::int as total
     from (${WITHOUT_WORKER}) w
     join person_profile p on p.person_id = w.child_id
     left join lateral (select * from risk_held h where h.child_id = w.child_id and h.to_on is null
       order by h.from_on desc limit 1) h on true
     left join lateral (select * from unallocated_look l where l.child_id = w.child_id
       order by l.looked_on desc, l.known_at desc limit 1) l on true
     order by h.holder is not null, l.priority = 'first' desc nulls last, w.since nulls first, p.name, w.child_id
     limit $2 offset $3`,
    [isoDay(ctx.today), page.limit, page.offset],
  )

/** How many children whom the viewer may see have had no worker for so many days, or nobody knows for how many. */
export async function countWaiting(ctx: Ctx, days: number): Promise<number> {
  const [row] = await ctx.db.rows<{ n: number }>(
    `select count(*)::int as n from (${WITHOUT_WORKER}) w where w.since is null or w.since <= $2::date`,
    [isoDay(ctx.today), isoDay(addDays(ctx.today, -days))],
  )
  return row?.n ?? 0
}

/** What the weekly report says. */
export type Numbers = { children: number; longest: number; unheld: number; unseen: number }

/** Counted over every child, whoever asks: numbers alone, as every total is (docs/decisions, totals and lists). */
export async function numbersOn(ctx: Ctx): Promise<Numbers> {
  const [row] = await asService(ctx, () =>
    ctx.db.rows<Numbers>(
      `select count(*)::int as children, coalesce(max($1::date - w.since), 0)::int as longest,
          count(*) filter (where not exists (select from risk_held h
            where h.child_id = w.child_id and h.to_on is null))::int as unheld,
          count(*) filter (where not exists (select from unallocated_look l
            where l.child_id = w.child_id and l.looked_on > $2::date))::int as unseen
       from (${WITHOUT_WORKER}) w`,
      [isoDay(ctx.today), isoDay(addDays(ctx.today, -LOOK_DAYS))],
    ),
  )
  return row ?? { children: 0, longest: 0, unheld: 0, unseen: 0 }
}
