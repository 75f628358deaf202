import { sql } from '../../core/sql.ts'
import { inWords } from '../../engines/chronology/index.ts'
import { indicator } from '../../engines/indicators/index.ts'
import { NOTE } from './records.ts'

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

// What somebody is quoted as saying, and what is kept apart, is not said to the child: "you" in it proves nothing.
const SAID = sql`regexp_replace(concat_ws(' ', account, only_them, changed), '“[^”]*”|"[^"]*"|\(\([^)]*\)\)', '', 'g')`

/** Practice of writing to the child is a tracked improvement action of quality assurance (annual report of 2023). */
export const writtenToTheChild = indicator('notes-written-to-the-child', {
  title: 'Notes written to the child',
  definition:
    'Of notes of what took place in the period and were written up, the percentage that speak to the child: that say “you” or “your” outside what somebody is quoted as saying.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['note'],
  rows: sql`select child_id, 'case_note' as record_kind, id as record_id, happened_on as on_date,
      ${SAID} ~* '\m(you|your|yours|yourself)\M' as numerator, null::numeric as value, ${inWords(sql`kind`, NOTE)} as note
    from case_note where done = 'done' and account is not null`,
})
