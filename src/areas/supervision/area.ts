import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { managerClosedFacts } from '../closing/facts.ts'
import { partnerHeldFacts } from '../early-help/facts.ts'
import { contactFacts, referralFacts } from '../front-door/facts.ts'
import { workerAccountFacts, workerTeamFacts } from '../workforce/facts.ts'
import { actions } from './actions.ts'
import { caseSupervised, directionCarriedOut } from './clocks.ts'
import { oversightRecorded } from './indicators.ts'
import { news } from './news.ts'
import { gapsPage } from './pages/gaps.tsx'
import { oversightPanel } from './panel.tsx'
import { DirectionDone, Oversight } from './records.ts'
import { saysToThem } from './says-to-them.ts'
import { supervisionRegular } from './sessions/indicator.ts'
import { SupervisionInterval } from './sessions/intervals.ts'
import { minePage } from './sessions/mine-page.tsx'
import { Session, SessionAction, SessionNote } from './sessions/records.ts'
import { workerPage } from './sessions/worker-page.tsx'
import { workersPage } from './sessions/workers-page.tsx'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'supervision',
  title: 'Supervision and oversight',
  records: [Oversight, DirectionDone, Session, SessionNote, SessionAction, SupervisionInterval],
  saysToThem,
  may: [{ roles: [...PRACTITIONERS, 'early-help-worker'] }],
  joins: [
    contactFacts,
    managerClosedFacts,
    partnerHeldFacts,
    referralFacts,
    workerAccountFacts,
    workerTeamFacts,
  ],
  tells,
  clocks: [caseSupervised, directionCarriedOut],
  indicators: [oversightRecorded, supervisionRegular],
  news,
  panels: [oversightPanel],
  actions,
  pages: [gapsPage, workersPage, workerPage, minePage],
}
