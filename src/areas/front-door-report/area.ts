import type { Area } from '../../engines/area.ts'
import { assessmentFacts } from '../assessment/facts.ts'
import { notificationFacts } from '../domestic-abuse/facts.ts'
import { agreementFacts, contactFacts, ratingFacts } from '../front-door/facts.ts'
import { report } from './pages/report.tsx'

export const area: Area = {
  name: 'front-door-report',
  title: 'The front door’s report',
  records: [],
  may: [],
  joins: [agreementFacts, assessmentFacts, contactFacts, ratingFacts, notificationFacts],
  pages: [report],
}
