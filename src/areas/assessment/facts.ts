import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Referral } from '../front-door/facts.ts'
import { Assessment, Factor } from './records.ts'

/** Each assessment: child_id, record_id, started_on, authorised_on, over_on (authorised, or the case closed; null while open). */
export const assessmentFacts: Facts = {
  view: 'assessment_fact',
  about: 'Each assessment, from the day it started to the day it was authorised or the case closed',
  of: [Assessment, Referral],
  rows: sql`select a.child_id, a.id as record_id, a.started_on, a.authorised_on, least(a.authorised_on, r.closed_on) as over_on
    from assessment a left join referral_fact r on r.record_id = a.referral where a.started_on is not null`,
}

/** The kind itself: a case does not close while one is not finished. */
export { Assessment } from './records.ts'

/** What assessments found to matter: child_id, record_id, factor (the DfE's code), on_date (authorised, else started). */
export const assessmentFactorFacts: Facts = {
  view: 'assessment_factor_fact',
  about: 'Each factor that an assessment found, on the day of the assessment',
  of: [Assessment, Factor],
  rows: sql`select f.child_id, f.id as record_id, f.factor, coalesce(a.authorised_on, a.started_on) as on_date
    from assessment_factor f join assessment a on a.id = f.assessment
    where f.factor is not null and coalesce(a.authorised_on, a.started_on) is not null`,
}
