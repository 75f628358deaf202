import type { Area } from '../../engines/area.ts'
import { siblingFacts } from '../child/facts.ts'
import { contactFacts, referralFacts } from '../front-door/facts.ts'
import { notificationLookedAt, notificationTriaged } from './clocks.ts'
import { demonstrates } from './demonstration.ts'
import { notificationFacts } from './facts.ts'
import { notificationsTriaged } from './indicators.ts'
import { fromPartner } from './pages/from-partner.tsx'
import { fromPartnerNew } from './pages/from-partner-new.tsx'
import { fromPartnerOne } from './pages/from-partner-one.tsx'
import { incident } from './pages/incident.tsx'
import { newNotification } from './pages/new.tsx'
import { notificationsPage } from './pages/notifications.tsx'
import { toldByPartner } from './pages/told-by-partner.tsx'
import { toolPage } from './pages/tool.tsx'
import { notificationsPanel } from './panel.tsx'
import { Notification, Screening } from './records.ts'
import { PoliceReport, PoliceReportChild } from './records-police.ts'
import { ToolItem } from './records-tool.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'
import { READERS, SCREENING } from './who.ts'

const TELLERS = ['police', 'health'] as const

export const area: Area = {
  name: 'domestic-abuse',
  title: 'Domestic abuse',
  records: [Notification, Screening, PoliceReport, PoliceReportChild, ToolItem],
  // What partners wrote is nobody’s record yet: whoever works the list reads it, and no partner, who is told of their own.
  may: [
    { roles: READERS, kinds: [Notification, Screening] },
    { roles: ['administrator'], kinds: [ToolItem] },
    { roles: [...SCREENING, 'director', 'quality-lead'], kinds: [PoliceReport, PoliceReportChild] },
  ],
  facts: [notificationFacts],
  joins: [contactFacts, referralFacts, siblingFacts],
  tells,
  clocks: [notificationTriaged, notificationLookedAt],
  indicators: [notificationsTriaged],
  panels: [notificationsPanel],
  waits,
  pages: [
    notificationsPage,
    newNotification,
    incident,
    toolPage,
    ...TELLERS.flatMap(teller => [
      toldByPartner(teller),
      fromPartner(teller),
      fromPartnerNew(teller),
      fromPartnerOne(teller),
    ]),
  ],
  demonstrates,
}
