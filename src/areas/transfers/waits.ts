import type { Waits } from '../../engines/area.ts'
import { RECEIVING } from './who.ts'

/** Proposed to the viewer's team, to any for a head of service, who has none; and what another authority has accepted. */
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
  {
    href: '/areas/transfers/waiting',
    one: 'case to close that another authority has',
    many: 'cases to close that other authorities have',
    may: RECEIVING,
    async count(ctx) {
      const row = await ctx.db.first<{ n: number }>(
        'select count(*)::int as n from transfer_out where accepted_on is not null and closed_on is null and not_on is null',
      )
      return row?.n ?? 0
    },
  },
]
