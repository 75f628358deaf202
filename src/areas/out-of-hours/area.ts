import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { careEpisodeFacts } from '../care/facts.ts'
import { notificationFacts } from '../domestic-abuse/facts.ts'
import { contactFacts } from '../front-door/facts.ts'
import { actions } from './actions.ts'
import { demonstrates } from './demonstration.ts'
import { outOfHoursEnquiries } from './indicators.ts'
import { handover } from './pages/handover.tsx'
import { rota } from './pages/rota.tsx'
import { HandoverNote, LegalAdvice, Shift, TakenOver } from './records.ts'
import { tells } from './tells.ts'
import { ASKING } from './who.ts'

export const area: Area = {
  name: 'out-of-hours',
  title: 'Out of hours',
  records: [Shift, LegalAdvice, HandoverNote, TakenOver],
  may: [{ roles: PRACTITIONERS }, { roles: ASKING, kinds: [LegalAdvice], sensitive: true }],
  joins: [contactFacts, notificationFacts, careEpisodeFacts],
  tells,
  actions,
  indicators: [outOfHoursEnquiries],
  pages: [handover, rota],
  demonstrates,
}
