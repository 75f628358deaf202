import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const entries = indicator('cla-entries', {
  title: 'Children who came into care',
  definition:
    'The number of periods of care that began in the period, not counting short breaks. Periods whose start is not in the record are counted apart.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  rows: sql`select child_id, 'care_episode' as record_kind, record_id, from_on as on_date, case when start_known then true end as numerator,
      null::numeric as value from care_period where not short_breaks`,
})

export const leavers = indicator('cla-leavers', {
  title: 'Children who left care',
  definition: 'The number of periods of care that ended in the period, not counting short breaks.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['reason_ended'],
  rows: sql`select child_id, 'care_episode' as record_kind, record_id, to_on as on_date, true as numerator, null::numeric as value, reason_ended
    from care_period where to_on is not null and not short_breaks`,
})
