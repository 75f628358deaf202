import type { Area } from '../../engines/area.ts'
import { actions } from './actions/index.ts'
import { homelessPresentations, rightsExplained } from './indicators.ts'
import { youngPerson } from './pages/child.tsx'
import { leaflet } from './pages/leaflet.tsx'
import { presentations } from './pages/presentations.tsx'
import { nowherePanel } from './panel.tsx'
import { READERS } from './readers.ts'
import {
  BasisDecided,
  Chosen,
  JointAssessment,
  OptionOffered,
  ParentsView,
  Presentation,
  RightsExplained,
} from './records.ts'
import { saysToThem } from './says-to-them.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'homelessness',
  title: 'Nowhere to live at 16 or 17',
  records: [Presentation, RightsExplained, JointAssessment, OptionOffered, Chosen, ParentsView, BasisDecided],
  may: [{ roles: READERS }],
  tells,
  saysToThem,
  indicators: [homelessPresentations, rightsExplained],
  panels: [nowherePanel],
  actions,
  pages: [presentations, youngPerson, leaflet],
}
