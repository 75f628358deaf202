import { addMonths, type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** An open case that no manager has looked at for two months. */
export type Gap = {
  childId: string
  childName: string
  worker: string | null
  since: Day
  lastOn: Day | null
}

/** Open cases, and early help that another agency leads, without oversight in two months, those longest without it first; of one team, or of all. */
export async function gapsOf(
  ctx: Ctx,
  team: string | null,
  page: { limit: number; offset: number },
): Promise<{ count: number; gaps: Gap[] }> {
  const rows = await ctx.db.rows<Gap & { count: number }>(
    `select f.child_id as "childId", p.name as "childName", coalesce(f.lead, w.worker) as worker, f.referred_on as since,
        o.last_on as "lastOn", count(*) over ()::int as count
     from (select child_id, referred_on, closed_on, null as lead, null as hub from referral_fact
       union all select h.child_id, h.from_on, h.to_on, h.name || ', ' || h.agency, h.hub from partner_held_fact h
         where not exists (select from referral_fact r where r.child_id = h.child_id and r.closed_on is null)) f
     join person_profile p on p.person_id = f.child_id
     left join lateral (select worker, team from worker_allocation a where a.child_id = f.child_id and a.leads is not null
       and (a.to_on is null or a.to_on > $1::date) order by a.leads, a.from_on desc limit 1) w on true
     left join lateral (select max(on_day) as last_on from management_oversight o where o.child_id = f.child_id) o on true
     where f.referred_on is not null and f.closed_on is null and f.referred_on <= $2::date
       and (o.last_on is null or o.last_on <= $2::date) and ($3::text is null or w.team = $3 or f.hub = $3)
     order by coalesce(o.last_on, f.referred_on), p.name, f.child_id limit $4 offset $5`,
    [isoDay(ctx.today), isoDay(addMonths(ctx.today, -2)), team, page.limit, page.offset],
  )
  return { count: rows[0]?.count ?? 0, gaps: rows.map(({ count: _, ...gap }) => gap) }
}
