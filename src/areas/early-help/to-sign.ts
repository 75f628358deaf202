import type { Viewer } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** An early help plan that waits for a manager. */
export type ToSign = { child: string; name: string; hub: string | null; askedBy: string | null }

/**
 * Early help plans in force that somebody else asked to have signed off, those asked for first in front: of the viewer's hub or of
 * children of their team, and those of no hub and no team; all of them for whoever has no team.
 */
export const toSign = (ctx: Ctx, { team, account }: Pick<Viewer, 'team' | 'account'>): Promise<ToSign[]> =>
  ctx.db.rows<ToSign>(
    `select s.child_id as child, p.name, e.hub, s.asked_by as "askedBy" from early_help_sign_off s
     join early_help_plan pl on pl.id = s.plan
     join early_help_episode e on e.id = pl.episode and e.ended_on is null
     join person_profile p on p.person_id = s.child_id
     left join lateral (select array_agg(a.team) as teams from worker_allocation a
       where a.child_id = s.child_id and a.to_on is null and a.team is not null) w on true
     where s.answer is null and s.asked_by_account is distinct from $2
       and not exists (select from early_help_plan n where n.episode = pl.episode
         and (n.agreed_on, n.known_at, n.recorded_at) > (pl.agreed_on, pl.known_at, pl.recorded_at))
       and ($1::text is null or $1 = e.hub or $1 = any(w.teams) or (e.hub is null and w.teams is null))
     order by s.asked_at, s.id`,
    [team, account],
  )
