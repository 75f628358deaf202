import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { STEP_UPS_COUNTED } from '../step-ups.ts'

// One enquiry may be about several children: what reached us at one moment from one source is counted once, as the
// published figures count forms. Where any of its children is referred, that is what became of it. The day stands first
// in what makes one enquiry, so that a period's own contacts are all that is sorted.
export const contactsReceived = indicator('mash-enquiries-received', {
  title: 'Contacts received at the front door',
  definition:
    'The number of contacts received in the period, one about several children counted once. Where the authority counts a step up from early help as an enquiry, each that opened a case counts too, brothers and sisters of one day once.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['source', 'outcome'],
  rows: sql`(select distinct on (on_date, received_at, source) child_id, 'contact' as record_kind, id as record_id,
      (received_at at time zone 'Europe/London')::date as on_date,
      true as numerator, null::numeric as value, source, outcome
    from contact where received_at is not null
    order by on_date, received_at, source, (outcome = 'referral') desc nulls last, id)
    union all ${STEP_UPS_COUNTED}`,
})

// Looked for on the record as the board shows it to whoever decides: twelve months back, of the child themselves. One
// about several children counts once, where any of them had another.
export const repeatEnquiries = indicator('mash-repeat-enquiries', {
  title: 'Contacts about a child who had another in the 12 months before',
  definition:
    'The number of contacts received in the period about a child of whom another was received in the 12 months before, one about several children counted once.',
  measure: 'count',
  shape: 'events',
  better: 'lower',
  splits: ['source', 'outcome'],
  rows: sql`select distinct on (on_date, c.received_at, c.source) c.child_id, 'contact' as record_kind, c.id as record_id,
      (c.received_at at time zone 'Europe/London')::date as on_date,
      true as numerator, null::numeric as value, c.source, c.outcome
    from contact c
    where c.received_at is not null and exists (select from contact e where e.child_id = c.child_id
      and e.received_at < c.received_at and e.received_at >= c.received_at - interval '12 months')
    order by on_date, c.received_at, c.source, (c.outcome = 'referral') desc nulls last, c.id`,
})
