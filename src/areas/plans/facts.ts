import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { plansHref } from './read.ts'
import { ActionProgress, PlanAction } from './records.ts'

/** Where what a piece of direct work changes becomes an action of a plan. */
export const addFromWorkHref = (child: string, work: string): string => `${plansHref(child)}/add?work=${work}`

/** What direct work changed in a plan: child_id, record_id, work (the id of the work, as text), what, who, by_on, progress. */
export const actionFromWorkFacts: Facts = {
  view: 'action_from_work_fact',
  about: 'Each action of a plan that came from direct work with the child, and how far it is',
  of: [PlanAction, ActionProgress],
  rows: sql`select a.child_id, a.id as record_id, a.came_from as work, a.what, a.who, a.by_on, last.progress from plan_action a
    left join lateral (select progress from plan_action_progress p where p.action = a.id
      order by p.marked_on desc, p.known_at desc limit 1) last on true
    where a.came_from is not null`,
}

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
