import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// The report counts children re-referred “this financial year” (improvement plan 2017-18, appendix 2). It says no more: a
// re-referral is here a request after an earlier one of the same child that was accepted, whenever that was; a second request
// while the first still waits is none. A child counts once a financial year, from 1 April, on the day of the first.
export const intensiveReReferrals = indicator('ifs-re-referrals', {
  title: 'Children asked for again for intensive family support',
  definition:
    'The number of children for whom intensive family support was asked for in the period, after it had been accepted on an earlier request; each once a financial year.',
  measure: 'count',
  shape: 'events',
  better: 'lower',
  splits: ['hub'],
  rows: sql`select distinct on (q.child_id, extract(year from q.requested_on - interval '3 months'))
      q.child_id, 'early_help_request' as record_kind, q.id as record_id, q.requested_on as on_date, true as numerator,
      null::numeric as value, q.hub
    from early_help_request q
    where q.work = 'intensive' and exists (select from early_help_request e
      where e.child_id = q.child_id and e.work = 'intensive' and e.decision = 'accepted' and e.decided_on <= q.requested_on
        and e.id <> q.id and e.requested_on < q.requested_on)
    order by q.child_id, extract(year from q.requested_on - interval '3 months'), q.requested_on, q.id`,
})
