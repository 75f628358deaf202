import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// One enquiry is what reached us at one moment from one source, as in contacts.ts: what goes furthest among its children is
// what became of it. Those decided on another day are concluded then. The day stands first, so that a period's own are sorted.
export const enquiryOutcomes = indicator('mash-enquiry-outcome', {
  title: 'Contacts concluded at the front door',
  definition:
    'The number of contacts decided in the period, by outcome: one about several children that were decided on one day counted once, by what goes furthest: social care before early help before advice.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['outcome', 'source'],
  rows: sql`select distinct on (on_date, received_at, source) child_id, 'contact' as record_kind, id as record_id,
      (decided_at at time zone 'Europe/London')::date as on_date,
      true as numerator, null::numeric as value, outcome, source
    from contact where received_at is not null and decided_at is not null and outcome is not null
    order by on_date, received_at, source,
      array_position(array['referral', 'open-case', 'early-help', 'information', 'none'], outcome), id`,
})
