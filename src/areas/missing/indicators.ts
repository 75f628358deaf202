import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

export const incidents = indicator('missing-incidents', {
  title: 'Missing episodes',
  definition: 'The number of missing episodes that began in the period.',
  measure: 'count',
  shape: 'events',
  better: 'lower',
  splits: ['kind'],
  rows: sql`select child_id, 'missing_episode' as record_kind, id as record_id, went_on as on_date, true as numerator, null::numeric as value, kind
    from missing_episode where went_on is not null`,
})

export const interviewsWithin72Hours = indicator('missing-return-interviews-within-72-hours', {
  title: 'Return home interviews within 72 hours',
  definition:
    'Of return home interviews held in the period, the share held within 72 hours of the child’s return.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'missing_episode' as record_kind, about_id::uuid as record_id, met_on as on_date,
      case state when 'met' then true when 'late' then false end as numerator, null::numeric as value
    from clock_run where clock = 'rhi-72' and met_on is not null`,
})
