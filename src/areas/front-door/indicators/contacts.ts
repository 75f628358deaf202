import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

export const contactsReceived = indicator('mash-enquiries-received', {
  title: 'Contacts received at the front door',
  definition: 'The number of contacts received in the period, counted once for each child they are about.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['source', 'outcome'],
  rows: sql`select child_id, 'contact' as record_kind, id as record_id, (received_at at time zone 'Europe/London')::date as on_date,
      true as numerator, null::numeric as value, source, outcome from contact where received_at is not null`,
})
