import type { Area } from '../../engines/area.ts'
import { contactFacts, referralFacts } from '../front-door/facts.ts'
import { notificationLookedAt } from './clocks.ts'
import { demonstrates } from './demonstration.ts'
import { notificationFacts } from './facts.ts'
import { notificationsTriaged } from './indicators.ts'
import { incident } from './pages/incident.tsx'
import { newNotification } from './pages/new.tsx'
import { notificationsPage } from './pages/notifications.tsx'
import { Notification, Screening } from './records.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'domestic-abuse',
  title: 'Domestic abuse',
  records: [Notification, Screening],
  may: [{ roles: READERS }],
  facts: [notificationFacts],
  joins: [contactFacts, referralFacts],
  tells,
  clocks: [notificationLookedAt],
  indicators: [notificationsTriaged],
  waits,
  pages: [notificationsPage, newNotification, incident],
  demonstrates,
}
