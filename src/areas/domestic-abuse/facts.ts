import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Notification } from './records.ts'

/** Notifications of domestic abuse: child_id, record_id, notified_at, closed_at, route. */
export const notificationFacts: Facts = {
  view: 'abuse_notification_fact',
  about: 'Each notification of domestic abuse, and where it went',
  of: [Notification],
  rows: sql`select child_id, id as record_id, notified_at, closed_at, route from abuse_notification`,
}
