import { addDays, type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { VISIT_CLOCKS } from '../case-notes/facts.ts'

/**
 * The points at which a manager decides or directs, and the record shows it (inspections of 2011 and 2017): a threshold decision,
 * giving the case to a worker, a visit that was late, the case going to another team, and its closure.
 */
export const KEY_POINTS = {
  threshold: 'A referral that nobody’s decision with a reason stands behind',
  allocation: 'The case was given to a worker',
  'late-visit': 'A visit was late',
  transfer: 'The case went to another team',
  closure: 'The case closed',
} as const

/** A key point of a case that no manager has written a decision or direction about. */
export type PointGap = {
  childId: string
  childName: string
  worker: string | null
  point: keyof typeof KEY_POINTS
  onDay: Day
}

/** Days in which a manager writes it down: a working week. Local, as no document gives a number. */
export const DAYS_TO_WRITE = 7
/** How far back is looked: four weeks, as the team’s month. */
const DAYS = 28

/**
 * Key points of the last four weeks without a manager's decision or direction, those longest without it first; of one team, or of
 * all. Oversight on the day or after it counts, whatever it says it is about; of a closure also that of the weeks before it.
 */
export async function pointGapsOf(
  ctx: Ctx,
  team: string | null,
  most: number,
): Promise<{ count: number; gaps: PointGap[] }> {
  const rows = await ctx.db.rows<PointGap & { count: number }>(
    `with points as (
       select r.child_id, 'threshold' as point, r.referred_on as on_day from referral_fact r
         where r.referred_on between $2::date and $3::date
           and not exists (select from contact_fact c where c.child_id = r.child_id and c.outcome = 'referral'
             and c.reason is not null and (c.decided_at at time zone 'Europe/London')::date between r.referred_on - 28 and r.referred_on)
       union select w.child_id, 'allocation', w.from_on from worker_allocation w
         where w.leads is not null and w.from_on between $2::date and $3::date
       union select v.child_id, 'late-visit', min(v.due_on) from clock_run v
         where v.clock = any($4::text[]) and v.state in ('late', 'running') and v.due_on between $2::date and $3::date
           and (v.met_on is null or v.met_on > v.due_on) group by 1
       union select t.child_id, 'transfer', t.from_on from clock_run t
         where t.clock = 'case-transfer' and t.from_on between $2::date and $3::date
       union select r.child_id, 'closure', r.closed_on from referral_fact r
         where r.closed_on between $2::date and $3::date
           and not exists (select from manager_closed_fact m where m.child_id = r.child_id and m.closed_on = r.closed_on))
     select k.child_id as "childId", p.name as "childName", a.worker, k.point, k.on_day as "onDay", count(*) over ()::int as count
     from points k join person_profile p on p.person_id = k.child_id
     left join lateral (select worker, team from worker_allocation w where w.child_id = k.child_id and w.leads is not null
       order by (w.to_on is null or w.to_on > $1::date) desc, w.leads, w.from_on desc limit 1) a on true
     where ($5::text is null or a.team = $5)
       and not exists (select from management_oversight o where o.child_id = k.child_id
         and o.on_day >= case when k.point = 'closure' then k.on_day - ${DAYS} else k.on_day end)
     order by k.on_day, p.name, k.point limit $6`,
    [
      isoDay(ctx.today),
      isoDay(addDays(ctx.today, -DAYS)),
      isoDay(addDays(ctx.today, -DAYS_TO_WRITE)),
      VISIT_CLOCKS,
      team,
      most,
    ],
  )
  return { count: rows[0]?.count ?? 0, gaps: rows.map(({ count: _, ...gap }) => gap) }
}
