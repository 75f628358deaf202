import { BANK_HOLIDAYS } from '../../core/bank-holidays.ts'
import { literal, type Sql, sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'
import { CLOSES, OPENS } from './office.ts'

const holidays = sql`array[${BANK_HOLIDAYS.map(literal).join(', ') as Sql}]::date[]`

// What reached us at one moment from one source is one enquiry, as in the front door's own count.
export const outOfHoursEnquiries = indicator('mash-out-of-hours-enquiries', {
  title: 'Contacts received out of hours',
  definition: `The number of contacts received in the period when the day team is not there: before ${OPENS} or from ${CLOSES} on, at a weekend or on a bank holiday. One about several children is counted once.`,
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['outcome'],
  rows: sql`select distinct on (on_date, received_at, source) child_id, 'contact' as record_kind, record_id, on_date,
      true as numerator, null::numeric as value, outcome
    from (select *, local_time::date as on_date
      from (select *, received_at at time zone 'Europe/London' as local_time from contact_fact) timed) contacts
    where received_at is not null and (extract(isodow from on_date) > 5 or on_date = any(${holidays})
      or local_time::time < ${literal(OPENS)}::time or local_time::time >= ${literal(CLOSES)}::time)
    order by on_date, received_at, source, (outcome = 'referral') desc nulls last, record_id`,
})
