import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// One enquiry is what reached us at one moment from one source, as in contacts.ts: the day stands first, so that a period's
// own are all that is sorted. From the first contact on which agreement was written down: before it the record holds none.
// Given counts unless by somebody who is known to have no standing to give it; anything else only with its reason.
export const agreementRecorded = indicator('referral-consent-recorded', {
  title: 'Contacts with agreement, or why we went ahead without it, written down',
  definition:
    'Of contacts decided in the period, since agreement is written down, the share on which parental agreement is written down, or the reason for going ahead without it; one about several children counts once, where it is so for each of them.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['source'],
  rows: sql`select distinct on (on_date, c.received_at, c.source) c.child_id, 'contact' as record_kind, c.id as record_id,
      (c.decided_at at time zone 'Europe/London')::date as on_date,
      a.contact is not null as numerator, null::numeric as value, c.source
    from contact c left join (select distinct contact from agreement
      where position = 'given' and (standing is null or standing not in ('parent-without', 'other'))
        or position <> 'given' and why is not null) a on a.contact = c.id
    where c.received_at is not null and c.decided_at >= (select min(f.received_at) from contact f
      join agreement g on g.contact = f.id)
    order by on_date, c.received_at, c.source, a.contact is not null, c.id`,
})
