import type { Area } from '../../engines/area.ts'
import { allocationFacts, birthFacts } from '../child/facts.ts'
import { pathwayFacts } from '../family-help/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { fromElsewhere } from './actions/from-elsewhere.ts'
import { toElsewhere } from './actions/to-elsewhere.ts'
import { betweenTeams } from './actions/transfer.ts'
import { caseTransfer, transferInConference } from './clocks.ts'
import { demonstrates } from './demonstration.ts'
import { answerDelay, transferTimeliness } from './indicators.ts'
import { waiting } from './pages/waiting.tsx'
import { transferPanel } from './panel.tsx'
import { Transfer, TransferIn } from './records.ts'
import { TransferOut, TransferOutSent } from './records-out.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'transfers',
  title: 'Transfers',
  records: [Transfer, TransferIn, TransferOut, TransferOutSent],
  may: [{ roles: READERS }],
  joins: [allocationFacts, referralFacts, birthFacts, pathwayFacts],
  tells,
  clocks: [caseTransfer, transferInConference],
  indicators: [transferTimeliness, answerDelay],
  panels: [transferPanel],
  actions: [...betweenTeams, ...fromElsewhere, ...toElsewhere],
  waits,
  pages: [waiting],
  demonstrates,
}
