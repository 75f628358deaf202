import type { Waits } from '../../engines/area.ts'
import { SCREENING } from './who.ts'

/** Notifications that nobody has closed for a child yet. */
export const waits: readonly Waits[] = [
  {
    href: '/areas/domestic-abuse/notifications',
    one: 'notification of domestic abuse',
    many: 'notifications of domestic abuse',
    may: SCREENING,
    async count(ctx) {
      const row = await ctx.db.first<{ n: number }>(
        `select (select count(*) from abuse_notification where closed_at is null)::int
           + (select count(*) from police_report_child c join police_report r on r.id = c.report
              where r.taken_at is null)::int as n`,
      )
      return row?.n ?? 0
    },
  },
]
