import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Episode } from './records.ts'
import { safetyPlan } from './safety-plan.ts'

/** Each time a child was missing or away: child_id, record_id, on_date. */
export const missingFacts: Facts = {
  view: 'missing_fact',
  about: 'Each time a child was missing or away, by the day they went',
  of: [Episode],
  rows: sql`select child_id, id as record_id, went_on as on_date from missing_episode where went_on is not null`,
}

/** Who has a safety plan against exploitation, for the plans of every kind. */
export const safetyPlanFacts = safetyPlan.facts
/** With whom a young person of the synthetic city goes about. */
export { circleOf } from './simulate-circles.ts'
