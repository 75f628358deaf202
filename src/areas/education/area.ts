import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { changeSchool } from './actions/change-school.ts'
import { demonstrates } from './demonstration.ts'
import { educationPlan } from './education-plan.ts'
import { schoolContactFacts, schoolPlaceFacts } from './facts.ts'
import { school } from './panels/school.tsx'
import { School, SchoolContact, SchoolPlace } from './records.ts'
import { schoolsPage } from './schools.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'education',
  title: 'Education',
  records: [School, SchoolContact, SchoolPlace, educationPlan.kind],
  may: [
    { roles: [...PRACTITIONERS, 'early-help-worker'] },
    { roles: ['administrator'], kinds: [School, SchoolContact] },
  ],
  facts: [schoolPlaceFacts, schoolContactFacts, educationPlan.facts],
  tells: [...tells, educationPlan.tells],
  panels: [school],
  actions: [changeSchool, ...educationPlan.actions],
  pages: [schoolsPage],
  demonstrates,
  simulates,
}
