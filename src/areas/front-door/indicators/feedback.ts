import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// Whoever is no professional is thanked and told nothing more (tell.ts): their sources stand below. A call that is
// written down is no letter. From the first contact whose referrer was told anything: before it the record holds nothing.
export const feedbackSent = indicator('referrer-feedback-sent', {
  title: 'Professional referrers who were written what was decided',
  definition:
    'Of contacts from professionals decided in the period, since tellings are kept, the share whose referrer was sent a letter with the outcome, or that the team has the case, whenever it left; one about several children counts once, where it is so for each of them.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['source'],
  rows: sql`select distinct on (on_date, c.received_at, c.source) c.child_id, 'contact' as record_kind, c.id as record_id,
      (c.decided_at at time zone 'Europe/London')::date as on_date,
      t.contact is not null as numerator, null::numeric as value, c.source
    from contact c left join (select distinct contact from referrer_told
      where what in ('decision', 'acceptance') and how = 'e-mail') t on t.contact = c.id
    where c.received_at is not null and c.source not in ('1A', '1B', '1C', '1D', '9', '10')
      and c.decided_at >= (select min(f.received_at) from contact f join referrer_told g on g.contact = f.id)
    order by on_date, c.received_at, c.source, t.contact is not null, c.id`,
})
