import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Referral } from '../front-door/facts.ts'
import { Assessment } from './records.ts'

/** Each assessment: child_id, record_id, started_on, authorised_on, over_on (authorised, or the case closed; null while open). */
export const assessmentFacts: Facts = {
  view: 'assessment_fact',
  about: 'Each assessment, from the day it started to the day it was authorised or the case closed',
  of: [Assessment, Referral],
  rows: sql`select a.child_id, a.id as record_id, a.started_on, a.authorised_on, least(a.authorised_on, r.closed_on) as over_on
    from assessment a left join referral_fact r on r.record_id = a.referral where a.started_on is not null`,
}
