import type { Area } from '../../engines/area.ts'
import { allocationFacts } from '../child/facts.ts'
import { actions } from './actions.ts'
import { unallocatedCases } from './indicator.ts'
import { holding } from './pages/holding.tsx'
import { reports } from './pages/reports.tsx'
import { riskPanel } from './panel.tsx'
import { EscalationDays, LookedAt, RiskHeld, WeeklyReport } from './records.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'unallocated',
  title: 'Children without a worker',
  records: [RiskHeld, LookedAt, EscalationDays, WeeklyReport],
  may: [{ roles: READERS }],
  joins: [allocationFacts],
  indicators: [unallocatedCases],
  panels: [riskPanel],
  actions,
  waits,
  pages: [holding, reports],
}
