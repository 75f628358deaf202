import type { Area } from '../../engines/area.ts'
import { sharePage } from './pages/share.tsx'
import { teamPage } from './pages/team.tsx'
import { CaseloadWeights } from './records.ts'
import { WATCHING } from './who.ts'

export const area: Area = {
  name: 'caseloads',
  title: 'Caseloads',
  records: [CaseloadWeights],
  may: [{ roles: WATCHING }],
  pages: [teamPage, sharePage],
}
