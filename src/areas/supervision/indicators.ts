import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

// The interval is local: two months, as the clock's. Each open case is a spell for each stretch in which its newest
// oversight is at most that old, and for each in which it is not.
export const oversightRecorded = indicator('management-oversight-recorded', {
  title: 'Open cases with a manager’s oversight in two months',
  definition:
    'Of children with an open case on the day, the percentage with management oversight recorded in the two months before.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  rows: sql`select c.child_id, 'referral' as record_kind, c.record_id, s.from_on, s.to_on, s.numerator, null::numeric as value
    from referral_fact c
    cross join lateral (
      select day as from_on, lead(day) over (order by day) as to_on,
        exists (select from management_oversight o where o.child_id = c.child_id
          and o.on_day <= day and day < o.on_day + interval '2 months') as numerator
      from (
        select c.referred_on as day
        union select o.on_day from management_oversight o where o.child_id = c.child_id and o.on_day > c.referred_on
        union select (o.on_day + interval '2 months')::date from management_oversight o
          where o.child_id = c.child_id and o.on_day + interval '2 months' > c.referred_on
        union select c.closed_on where c.closed_on is not null) days
      where c.closed_on is null or day <= c.closed_on) s
    where c.referred_on is not null and (c.closed_on is null or s.from_on < c.closed_on)`,
})
