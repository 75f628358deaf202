import type { Area } from '../../engines/area.ts'
import { partnerHeldFacts } from '../early-help/facts.ts'
import { actions } from './actions.ts'
import { holding } from './pages/holding.tsx'
import { reports } from './pages/reports.tsx'
import { riskPanel } from './panel.tsx'
import { LookedAt, RiskHeld, WeeklyReport } from './records.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'unallocated',
  title: 'Children without a worker',
  records: [RiskHeld, LookedAt, WeeklyReport],
  may: [{ roles: READERS }],
  joins: [partnerHeldFacts],
  panels: [riskPanel],
  actions,
  pages: [holding, reports],
}
