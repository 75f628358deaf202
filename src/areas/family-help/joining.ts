import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { familyHelpSince } from './pathway.ts'

/** A child of whom a section 47 enquiry began while Family Help holds, and whose lead child protection practitioner has not joined. */
export type Unjoined = { child: string; name: string; since: Day; lead: string | null }

/**
 * The children who wait for a lead child protection practitioner, the longest first, as far as the viewer may see them; those of
 * a team where one is named. An enquiry that began before Family Help did is led as it was (its clock is the one of
 * src/areas/child-protection).
 */
export async function unjoined(ctx: Ctx, team: string | null): Promise<Unjoined[]> {
  const since = await familyHelpSince(ctx, ctx.today)
  if (since === undefined) return []
  return ctx.db.rows<Unjoined>(
    `select r.child_id as child, p.name, min(r.from_on) as since, (select w.worker from worker_allocation w
        where w.child_id = r.child_id and w.leads is not null and (w.to_on is null or w.to_on > $1::date)
        order by w.leads, w.from_on desc nulls last limit 1) as lead
     from clock_run r join person_profile p on p.person_id = r.child_id
     where r.clock = 'icpc-15' and r.state in ('running', 'cannot-tell') and r.met_on is null and r.from_on >= $2::date
       and not exists (select from allocation_fact a where a.child_id = r.child_id and a.role = 'child-protection-lead'
         and (a.to_on is null or a.to_on > $1::date))
       and ($3::text is null or exists (select from worker_allocation w where w.child_id = r.child_id and w.team = $3
         and (w.to_on is null or w.to_on > $1::date)))
     group by 1, 2 order by 3, 2, 1`,
    [isoDay(ctx.today), isoDay(since), team],
  )
}
