import type { Waits } from '../../engines/area.ts'
import { DECIDING, GIVING, MANAGING } from './actions/who.ts'
import { isToRemind, ledByOthers } from './led-by-partners.ts'
import { toSign } from './to-sign.ts'

const CASES = '/areas/early-help/cases'

export const waits: readonly Waits[] = [
  {
    href: '/areas/early-help/plans-to-sign-off',
    one: 'early help plan to sign off, or query',
    many: 'early help plans to sign off, or query',
    may: MANAGING,
    count: async (ctx, viewer) => (await toSign(ctx, viewer)).length,
  },
  {
    href: CASES,
    one: 'step up or down in early help',
    many: 'steps up or down in early help',
    may: MANAGING,
    // A head of service has no team, and deputises for any.
    async count(ctx, { team }) {
      const row = await ctx.db.first<{ n: number }>(
        `select count(*)::int as n from early_help_step where decision is null and ($1::text is null or to_team = $1)`,
        [team],
      )
      return row?.n ?? 0
    },
  },
  {
    href: '/areas/early-help/requests',
    one: 'request for early help',
    many: 'requests for early help',
    may: DECIDING,
    async count(ctx) {
      const row = await ctx.db.first<{ n: number }>(
        'select count(*)::int as n from early_help_request where decision is null',
      )
      return row?.n ?? 0
    },
  },
  {
    href: '/areas/early-help/led-by-partners',
    one: 'case that another agency leads, to remind them of',
    many: 'cases that other agencies lead, to remind them of',
    may: GIVING,
    async count(ctx) {
      return (await ledByOthers(ctx, 200, true)).filter(led => isToRemind(ctx, led)).length
    },
  },
]
