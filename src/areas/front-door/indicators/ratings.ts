import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// One enquiry is what reached us at one moment from one source, as in contacts.ts. The day stands first, so that a period's
// own are all that is sorted.

export const finalRatings = indicator('mash-final-rag-rating', {
  title: 'Final ratings of contacts',
  definition:
    'The number of contacts whose final rating was made in the period, by colour: the last of several counts, and one contact about several children counts once, by the most urgent.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['colour', 'source'],
  rows: sql`select distinct on (on_date, c.received_at, c.source) c.child_id, 'contact' as record_kind, c.id as record_id,
      (r.rated_at at time zone 'Europe/London')::date as on_date,
      true as numerator, null::numeric as value, r.colour, c.source
    from contact_rating r join contact c on c.id = r.contact
    where r.stage = 'final' and c.received_at is not null and not exists (select from contact_rating l
      where l.contact = r.contact and l.stage = 'final' and (l.rated_at, l.id) > (r.rated_at, r.id))
    order by on_date, c.received_at, c.source, array_position(array['red', 'amber', 'green'], r.colour), c.id`,
})

// From the first rating that the record holds: before it there were none, and nothing was in time or late. The hours are
// those that the rating holds (clocks mash-rag-red, -amber and -green).
export const ratedInTime = indicator('mash-rag-within-timescale', {
  title: 'Contacts decided within the hours of their rating',
  definition:
    'Of contacts decided in the period, since ratings are kept, the share decided within the hours of their colour; one that nobody rated is not in time, and one about several children counts once, in time where all of them are.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['colour'],
  rows: sql`select distinct on (on_date, c.received_at, c.source) c.child_id, 'contact' as record_kind, c.id as record_id,
      (c.decided_at at time zone 'Europe/London')::date as on_date,
      coalesce(r.state = 'met', false) as numerator, null::numeric as value,
      case r.clock when 'mash-rag-red' then 'red' when 'mash-rag-amber' then 'amber' when 'mash-rag-green' then 'green' end as colour
    from contact c left join clock_run r on r.child_id = c.child_id and r.about_id = c.id::text
      and r.clock in ('mash-rag-red', 'mash-rag-amber', 'mash-rag-green')
    where c.received_at is not null and c.decided_at >= (select min(rated_at) from contact_rating)
    order by on_date, c.received_at, c.source, coalesce(r.state = 'met', false), c.id`,
})
