import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { changeSchool } from './actions/change-school.ts'
import { demonstrates } from './demonstration.ts'
import {
  EducationPlan,
  educationPlanActions,
  educationPlanFacts,
  educationPlanTells,
} from './education-plan.ts'
import { schoolContactFacts, schoolPlaceFacts } from './facts.ts'
import { schoolsPage } from './pages/schools.tsx'
import { school } from './panels/school.tsx'
import { School, SchoolContact, SchoolPlace } from './records.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'education',
  title: 'Education',
  records: [School, SchoolContact, SchoolPlace, EducationPlan],
  may: [
    { roles: [...PRACTITIONERS, 'early-help-worker'] },
    { roles: ['administrator'], kinds: [School, SchoolContact] },
  ],
  facts: [schoolPlaceFacts, schoolContactFacts, educationPlanFacts],
  tells: [...tells, educationPlanTells],
  panels: [school],
  actions: [changeSchool, ...educationPlanActions],
  pages: [schoolsPage],
  demonstrates,
  simulates,
}
