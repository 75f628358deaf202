import type { Waits } from '../../engines/area.ts'
import { SCREENING } from './who.ts'

/** Police notifications that nobody has closed for a child yet. */
export const waits: readonly Waits[] = [
  {
    href: '/areas/domestic-abuse/notifications',
    one: 'police notification of domestic abuse',
    many: 'police notifications of domestic abuse',
    may: SCREENING,
    async count(ctx) {
      const row = await ctx.db.first<{ n: number }>(
        'select count(*)::int as n from abuse_notification where closed_at is null',
      )
      return row?.n ?? 0
    },
  },
]
