import type { Area } from '../../engines/area.ts'
import { pathwayFacts } from '../family-help/facts.ts'
import { givenPage } from './pages/given.tsx'
import { sharePage } from './pages/share.tsx'
import { teamPage } from './pages/team.tsx'
import { CaseloadWeights, GivenToTeam } from './records.ts'
import { waits } from './waits.ts'
import { WATCHING } from './who.ts'

export const area: Area = {
  name: 'caseloads',
  title: 'Caseloads',
  records: [CaseloadWeights, GivenToTeam],
  may: [{ roles: WATCHING }],
  joins: [pathwayFacts],
  waits,
  pages: [teamPage, sharePage, givenPage],
}
