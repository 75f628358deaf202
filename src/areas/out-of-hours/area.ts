import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { careEpisodeFacts } from '../care/facts.ts'
import { notificationFacts } from '../domestic-abuse/facts.ts'
import { adviceFacts, contactFacts } from '../front-door/facts.ts'
import { actions } from './actions.ts'
import { demonstrates } from './demonstration.ts'
import { outOfHoursEnquiries } from './indicators.ts'
import { adultCalls } from './pages/adult-calls.tsx'
import { handover } from './pages/handover.tsx'
import { rota } from './pages/rota.tsx'
import { HandoverNote, LegalAdvice, Shift, TakenOver } from './records.ts'
import { AdultCall } from './records-adult.ts'
import { tells } from './tells.ts'
import { ASKING, ON_DUTY } from './who.ts'

export const area: Area = {
  name: 'out-of-hours',
  title: 'Out of hours',
  records: [Shift, LegalAdvice, HandoverNote, TakenOver, AdultCall],
  may: [
    { roles: PRACTITIONERS, kinds: [Shift, LegalAdvice, HandoverNote, TakenOver] },
    { roles: ASKING, kinds: [LegalAdvice], sensitive: true },
    // What is told of an adult alone is read by nobody who reads children's records for another reason.
    { roles: [...ON_DUTY, 'director'], kinds: [AdultCall] },
  ],
  joins: [contactFacts, adviceFacts, notificationFacts, careEpisodeFacts],
  tells,
  actions,
  indicators: [outOfHoursEnquiries],
  pages: [handover, rota, adultCalls],
  demonstrates,
}
