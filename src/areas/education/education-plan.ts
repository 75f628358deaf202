import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { BEGUN_CHECKS, BEGUN_FIELDS } from '../../engines/plans/index.ts'
import { record } from '../../engines/records/index.ts'
import { planActions } from '../../web/plans/index.ts'

/**
 * The education part of a care plan: what helps a child to learn, agreed with school (Care Planning, Placement and Case Review
 * (England) Regulations 2010, regulation 5 and schedule 1, paragraph 2; Promoting the education of looked-after children, DfE 2018).
 */
export const EducationPlan = record('education_plan', 'Personal education plan', BEGUN_FIELDS, {
  checks: [...BEGUN_CHECKS],
})

/** How it is begun and ended. */
export const educationPlanActions = planActions(EducationPlan, {
  id: 'education-plan',
  name: 'personal education plan',
  may: ['social-worker', 'personal-adviser', 'team-manager', 'reviewing-officer', 'head-of-service'],
})

/** From when to when a child has one: child_id, record_id, from_on, to_on. */
export const educationPlanFacts: Facts = {
  view: 'education_plan_fact',
  about: 'Each personal education plan, from day to day',
  of: [EducationPlan],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from education_plan`,
}

/** In the child’s story, on the day from which it holds. */
export const educationPlanTells: Tells = {
  kind: 'education_plan',
  lane: 'plan',
  shape: 'mark',
  rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
      'Personal education plan' as title, coalesce(says, '') as detail, 'plain' as tone, known_at from education_plan`,
}
