import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { BEGUN_CHECKS, BEGUN_FIELDS } from '../../engines/plans/index.ts'
import { record } from '../../engines/records/index.ts'
import { planActions } from '../../web/plans/index.ts'

/**
 * What a child’s health needs, from their health assessment (Care Planning, Placement and Case Review (England) Regulations
 * 2010, regulation 7 and schedule 1, paragraph 1).
 */
export const HealthPlan = record('health_plan', 'Health plan', BEGUN_FIELDS, {
  checks: [...BEGUN_CHECKS],
})

/** How it is begun and ended. */
export const healthPlanActions = planActions(HealthPlan, {
  id: 'health-plan',
  name: 'health plan',
  may: ['social-worker', 'personal-adviser', 'team-manager', 'reviewing-officer', 'head-of-service'],
})

/** From when to when a child has one: child_id, record_id, from_on, to_on. */
export const healthPlanFacts: Facts = {
  view: 'health_plan_fact',
  about: 'Each health plan, from day to day',
  of: [HealthPlan],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from health_plan`,
}

/** In the child’s story, on the day from which it holds. */
export const healthPlanTells: Tells = {
  kind: 'health_plan',
  lane: 'plan',
  shape: 'mark',
  rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
      'Health plan' as title, coalesce(says, '') as detail, 'plain' as tone, known_at from health_plan`,
}
