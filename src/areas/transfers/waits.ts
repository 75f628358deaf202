import type { Waits } from '../../engines/area.ts'
import { RECEIVING } from './who.ts'

/** Proposed to the viewer's team; to any, for a head of service, who has none. */
export const waits: readonly Waits[] = [
  {
    href: '/areas/transfers/waiting',
    one: 'transfer proposed to you',
    many: 'transfers proposed to you',
    may: RECEIVING,
    async count(ctx, { team }) {
      const row = await ctx.db.first<{ n: number }>(
        `select count(*)::int as n from case_transfer
         where proposed_on is not null and decision is null and ($1::text is null or to_team = $1)`,
        [team],
      )
      return row?.n ?? 0
    },
  },
]
