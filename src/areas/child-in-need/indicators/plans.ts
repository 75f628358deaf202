import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const plansOpen = indicator('cin-plans-open', {
  title: 'Children with a child in need plan',
  definition: 'The number of child in need plans open on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  rows: sql`select child_id, 'in_need_plan' as record_kind, id as record_id, started_on as from_on, ended_on as to_on,
      true as numerator, null::numeric as value
    from in_need_plan where started_on is not null`,
})

export const plansClosedWithin12Months = indicator('cin-plans-closed-within-12-months', {
  title: 'Child in need plans closed within 12 months',
  definition:
    'Of child in need plans that ended in the period, the share that ended within 12 months of starting.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'in_need_plan' as record_kind, id as record_id, ended_on as on_date,
      ended_on <= started_on + interval '12 months' as numerator, null::numeric as value
    from in_need_plan where ended_on is not null`,
})

export const visitsInTime = indicator('cin-visits-in-timescale', {
  title: 'Child in need visits in time',
  definition: 'Of visits to children in need that fell due in the period, the share made in time.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'in_need_plan' as record_kind, about_id::uuid as record_id, due_on as on_date, state = 'met' as numerator,
      null::numeric as value
    from clock_run where clock = 'cin-visit' and state in ('met', 'late', 'running')`,
})
