import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { ActionProgress, PlanAction } from './records.ts'

/** What is still to be done in a child's plans: child_id, plan, what, who, by_on, otherwise. */
export const openActionFacts: Facts = {
  view: 'open_action_fact',
  about: 'What is still to be done in a child’s plans, who does it and by when',
  of: [PlanAction, ActionProgress],
  rows: sql`select a.child_id, a.plan, a.what, a.who, a.by_on, a.otherwise from plan_action a
    left join lateral (select progress from plan_action_progress p where p.action = a.id
      order by p.marked_on desc, p.known_at desc limit 1) last on true
    where last.progress is null or last.progress not in ('done', 'dropped')`,
}
