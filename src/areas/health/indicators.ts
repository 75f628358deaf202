import { sql } from '../../core/sql.ts'
import { flagged, indicator } from '../../engines/indicators/index.ts'

/** Each child's year of outcomes, on the last day of the collection year. */
const years = sql`select child_id, 'health_year' as record_kind, id as record_id, make_date(left(year, 4)::int + 1, 3, 31) as on_date,
    null::numeric as value, teeth_checked, immunised, sdq_score
  from health_year where year ~ '^[0-9]{4}-[0-9]{2}$'`

export const dentalChecks = indicator('cla-dental-checks', {
  title: 'Children in care whose teeth were checked',
  definition:
    'Of children in care with outcomes for a year that ended in the period, the share whose teeth were checked in that year.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  ...flagged(years, sql`teeth_checked = '1'`),
})

export const immunisations = indicator('cla-immunisations', {
  title: 'Children in care with immunisations up to date',
  definition:
    'Of children in care with outcomes for a year that ended in the period, the share whose immunisations were up to date.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  ...flagged(years, sql`immunised = '1'`),
})

export const sdqAverage = indicator('cla-sdq-average', {
  title: 'Average strengths and difficulties score',
  definition:
    'The mean total score, 0 to 40, of children in care with a score for a year that ended in the period. A higher score means more difficulty.',
  measure: 'average',
  shape: 'events',
  better: 'lower',
  rows: sql`select child_id, record_kind, record_id, on_date, true as numerator, sdq_score::numeric as value
    from (${years}) y where sdq_score is not null`,
})

export const initialInTime = indicator('cla-initial-health-assessment-timeliness', {
  title: 'Initial health assessments in time',
  definition:
    'Of children who came into care in the period, the share whose initial health assessment was done within 20 working days.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  reads: 'as-at',
  // Not yet done and not yet due on the last day of the period: it cannot be told which it will be.
  rows: sql`select child_id, 'care_episode' as record_kind, about_id::uuid as record_id, from_on as on_date,
      case when met_on <= due_on then true when due_on < as_at() then false when met_on is not null then false end as numerator,
      null::numeric as value
    from clock_run where clock = 'iha-20' and state in ('met', 'late', 'missed', 'running') and from_on is not null`,
})
