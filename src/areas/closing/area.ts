import type { Area } from '../../engines/area.ts'
import { section17Facts } from '../family-help/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { actions } from './actions.ts'
import { demonstrates } from './demonstration.ts'
import { managerClosedFacts } from './facts.ts'
import { waiting } from './pages/waiting.tsx'
import { closingPanel } from './panel.tsx'
import { Closing } from './records.ts'
import { saysToThem } from './says-to-them.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'closing',
  facts: [managerClosedFacts],
  title: 'Closing a case',
  records: [Closing],
  may: [{ roles: READERS }],
  joins: [referralFacts, section17Facts],
  tells,
  saysToThem,
  panels: [closingPanel],
  actions,
  waits,
  pages: [waiting],
  demonstrates,
}
