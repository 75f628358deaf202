import type { Viewer, Waits } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { PLAN } from './records.ts'
import { SIGNING } from './who.ts'

/** A plan that waits for a manager. */
export type ToSign = { child: string; name: string; plan: keyof typeof PLAN; askedBy: string | null }

/** Plans of children of the viewer's team that somebody else asked to have signed off; of any team for whoever has none. */
export const toSign = (ctx: Ctx, { team, account }: Viewer): Promise<ToSign[]> =>
  ctx.db.rows<ToSign>(
    `select s.child_id as child, p.name, s.plan, s.asked_by as "askedBy" from plan_sign_off s
     join person_profile p on p.person_id = s.child_id
     where s.answer is null and s.asked_by_account is distinct from $2
       and ($1::text is null or exists (select from worker_allocation a where a.child_id = s.child_id
         and a.team = $1 and a.to_on is null))
     order by s.asked_at, s.id`,
    [team, account],
  )

export const waits: readonly Waits[] = [
  {
    href: '/areas/plans/to-sign-off',
    one: 'plan to sign off, or query',
    many: 'plans to sign off, or query',
    may: SIGNING,
    count: async (ctx, viewer) => (await toSign(ctx, viewer)).length,
  },
]
