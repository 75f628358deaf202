import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const assessmentsInTime = indicator('assessments-within-45-working-days', {
  title: 'Assessments within 45 working days',
  definition:
    'Of assessments authorised in the period, the share authorised within 45 working days of the referral.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'assessment' as record_kind, about_id::uuid as record_id, met_on as on_date,
      case state when 'met' then true when 'late' then false end as numerator, null::numeric as value
    from clock_run where clock = 'assessment-45' and met_on is not null and state <> 'excused'`,
})

export const assessmentDuration = indicator('assessment-duration', {
  title: 'How long assessments take',
  definition:
    'The median number of days from the start of an assessment to its authorisation, for those authorised in the period.',
  measure: 'median',
  shape: 'events',
  better: 'lower',
  rows: sql`select child_id, 'assessment' as record_kind, id as record_id, authorised_on as on_date, true as numerator,
      (authorised_on - started_on)::numeric as value
    from assessment where authorised_on is not null and started_on is not null`,
})
