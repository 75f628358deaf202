import type { Waits } from '../../engines/area.ts'
import { CLOSING } from './who.ts'

/** Cases of the viewer's team that somebody else proposes to close; of any team for a head of service, who has none. */
export const waits: readonly Waits[] = [
  {
    href: '/areas/closing/waiting',
    one: 'case to close, or not yet',
    many: 'cases to close, or not yet',
    may: CLOSING,
    async count(ctx, { team, account }) {
      const row = await ctx.db.first<{ n: number }>(
        `select count(*)::int as n from case_closing c
         where c.proposed_on is not null and c.decision is null
           and exists (select from referral_fact r where r.record_id = c.referral and r.closed_on is null)
           and c.proposed_by_account is distinct from $2
           and ($1::text is null or exists (select from worker_allocation a where a.child_id = c.child_id
             and a.team = $1 and a.to_on is null))`,
        [team, account],
      )
      return row?.n ?? 0
    },
  },
]
