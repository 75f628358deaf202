import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { notProtectedOrInCare } from './counted-elsewhere.ts'

// Here and not with the assessments: who has no plan is asked downstream, where plans are known.
export const childrenInAssessment = indicator('children-in-assessment', {
  title: 'Children being assessed',
  definition:
    'The number of children with an assessment open on the day who have no plan and are not in care.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  reads: 'as-at',
  rows: sql`select distinct on (a.child_id) a.child_id, 'assessment' as record_kind, a.record_id, a.started_on as from_on, a.over_on as to_on,
      true as numerator, null::numeric as value
    from assessment_fact a where a.started_on <= as_at() and (a.over_on is null or a.over_on > as_at())
      and (a.authorised_on is null or a.authorised_on > as_at())
      and ${notProtectedOrInCare(sql`a.child_id`)}
      and a.child_id not in (select child_id from in_need_plan
        where started_on <= as_at() and (ended_on is null or ended_on > as_at()))
    order by a.child_id, a.started_on, a.record_id`,
})
