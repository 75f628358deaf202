import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

// The days on which the answer may turn: a case opens or closes, oversight is recorded or is two months old.
const turns = sql`select c.child_id, c.record_id, c.referred_on, c.closed_on, t.day, t.seen
    from referral_fact c
    join management_oversight o on o.child_id = c.child_id
    cross join lateral (values (c.referred_on, null::date), (o.on_day, o.on_day),
      ((o.on_day + interval '2 months')::date, null), (c.closed_on, null)) t (day, seen)
    where c.referred_on is not null and t.day is not null`

// The interval is local: two months, as the clock's. Each open case is a spell for each stretch in which its newest
// oversight is at most that old, and for each in which it is not.
export const oversightRecorded = indicator('management-oversight-recorded', {
  title: 'Open cases with a manager’s oversight in two months',
  definition:
    'Of children with an open case on the day, the percentage with management oversight recorded in the two months before.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  rows: sql`select c.child_id, 'referral' as record_kind, c.record_id, c.referred_on as from_on, c.closed_on as to_on,
      false as numerator, null::numeric as value
    from referral_fact c
    where c.referred_on is not null and (c.closed_on is null or c.referred_on < c.closed_on)
      and not exists (select from management_oversight o where o.child_id = c.child_id)
    union all
    select child_id, 'referral', record_id, day, next, newest + interval '2 months' > day, null
    from (
      select child_id, record_id, referred_on, closed_on, day, lead(day) over of_case as next,
        max(max(seen)) over of_case as newest
      from (${turns}) turns
      where closed_on is null or day <= closed_on
      group by child_id, record_id, referred_on, closed_on, day
      window of_case as (partition by record_id order by day)) stretches
    where day >= referred_on and (closed_on is null or day < closed_on)`,
})
