import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { BEGUN_CHECKS, BEGUN_FIELDS } from '../../engines/plans/index.ts'
import { record } from '../../engines/records/index.ts'
import { planActions } from '../../web/plans/index.ts'

/**
 * What keeps a child safe from exploitation and from harm outside the home, agreed with them and with whoever is round them
 * (Working Together to Safeguard Children 2023, chapter 3).
 */
export const SafetyPlan = record('safety_plan', 'Safety plan against exploitation', BEGUN_FIELDS, {
  checks: [...BEGUN_CHECKS],
})

/** How it is begun and ended. */
export const safetyPlanActions = planActions(SafetyPlan, {
  id: 'safety-plan',
  name: 'safety plan against exploitation',
  may: ['social-worker', 'personal-adviser', 'team-manager', 'head-of-service'],
})

/** From when to when a child has one: child_id, record_id, from_on, to_on. */
export const safetyPlanFacts: Facts = {
  view: 'safety_plan_fact',
  about: 'Each safety plan against exploitation, from day to day',
  of: [SafetyPlan],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from safety_plan`,
}

/** In the child’s story, on the day from which it holds. */
export const safetyPlanTells: Tells = {
  kind: 'safety_plan',
  lane: 'plan',
  shape: 'mark',
  rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
      'Safety plan against exploitation' as title, coalesce(says, '') as detail, 'plain' as tone, known_at from safety_plan`,
}
