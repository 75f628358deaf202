import type { Area } from '../../engines/area.ts'
import { allocationFacts, birthFacts } from '../child/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { actions } from './actions.ts'
import { pathwayFacts, section17Facts } from './facts.ts'
import { pathwayPage } from './pages/pathway.tsx'
import { protectionLead } from './panel.tsx'
import { PathwayFrom, UnderSection17 } from './records.ts'
import { saysToThem, tells } from './tells.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'family-help',
  title: 'Family Help',
  records: [PathwayFrom, UnderSection17],
  may: [{ roles: READERS }],
  facts: [pathwayFacts, section17Facts],
  joins: [allocationFacts, birthFacts, referralFacts],
  tells,
  saysToThem,
  panels: [protectionLead],
  actions,
  waits,
  pages: [pathwayPage],
}
