import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

// Only what was written up has a delay: what waits is on the managers’ list of late notes.
export const recordingDelay = indicator('child-visit-recording-delay', {
  title: 'Delay in recording visits',
  definition:
    'Of visits made in the period and written up, the median number of days between the visit and the day it was written up.',
  measure: 'median',
  shape: 'events',
  better: 'lower',
  rows: sql`select child_id, 'case_note' as record_kind, id as record_id, happened_on as on_date, true as numerator,
      (written_up_on - happened_on)::numeric as value
    from case_note where kind = 'visit' and done = 'done' and written_up_on is not null`,
})
