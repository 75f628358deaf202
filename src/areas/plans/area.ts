import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { keptFromFacts } from '../child/facts.ts'
import { courtTimetableFacts } from '../child-protection/facts.ts'
import { educationPlanFacts } from '../education/facts.ts'
import { section17Facts } from '../family-help/facts.ts'
import { healthPlanFacts } from '../health/facts.ts'
import { safetyPlanFacts } from '../missing/facts.ts'
import { actionDone } from './clocks.ts'
import { actionFromWorkFacts, openActionFacts } from './facts.ts'
import { news } from './news.ts'
import { addPage } from './pages/add.tsx'
import { changePage } from './pages/change.tsx'
import { givePlanPage, planGivenPage } from './pages/give.ts'
import { plansPage } from './pages/plans.tsx'
import { toSignPage } from './pages/to-sign-off.ts'
import { plansPanel } from './panel.tsx'
import { ActionProgress, PlanAction, PlanGiven, PlanSignOff } from './records.ts'
import { actions } from './sign-off.ts'
import { waits } from './waits.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'plans',
  title: 'Plans people can follow',
  records: [PlanAction, ActionProgress, PlanSignOff, PlanGiven],
  may: [{ roles: READERS }],
  facts: [openActionFacts, actionFromWorkFacts],
  joins: [
    keptFromFacts,
    section17Facts,
    educationPlanFacts,
    healthPlanFacts,
    safetyPlanFacts,
    courtTimetableFacts,
  ],
  saysToThem: [
    {
      kind: 'plan_action',
      rows: sql`select child_id, id as record_id, (known_at at time zone 'Europe/London')::date as on_date,
          'We planned something for you' as title, null as words, concat_ws(' ', what, 'So that: ' || change) as says, need as why,
          null as left_out, null as not_for from plan_action`,
    },
  ],
  clocks: [actionDone],
  actions,
  waits,
  news,
  panels: [plansPanel],
  pages: [plansPage, addPage, changePage, givePlanPage, planGivenPage, toSignPage],
}
