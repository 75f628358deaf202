import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// Of each post: the spells in which somebody permanent holds it, and those before, between and after, when nobody does.
const HELD = sql`select p.id as post, w.joined_on as from_on, w.left_on as to_on, p.ended_on,
    lead(w.joined_on) over (partition by p.id order by w.joined_on, w.id) as next_on
  from post p join worker w on w.post = p.id and w.contract = 'permanent'`

const VACANT = sql`select p.id as post, p.funded_on as from_on, least(min(w.joined_on), p.ended_on) as to_on
    from post p left join worker w on w.post = p.id and w.contract = 'permanent' group by p.id, p.funded_on, p.ended_on
  union all
  select post, to_on, coalesce(next_on, ended_on) from (${HELD}) h where to_on is not null`

export const vacancyRate = indicator('workforce-vacancy-rate', {
  title: 'Social work posts that are vacant',
  definition: 'Of social work posts paid for on the day, the share that nobody permanent holds.',
  measure: 'percent',
  shape: 'spells',
  better: 'lower',
  rows: sql`select null::uuid as child_id, 'post' as record_kind, post as record_id, from_on, to_on, true as numerator, null::numeric as value
      from (${VACANT}) v where to_on is null or to_on > from_on
    union all
    select null, 'post', post, from_on, coalesce(to_on, ended_on), false, null from (${HELD}) h`,
})

export const agencyRate = indicator('workforce-agency-rate', {
  title: 'Social workers from an agency',
  definition: 'Of social workers and their managers in post on the day, the share who are from an agency.',
  measure: 'percent',
  shape: 'spells',
  better: 'lower',
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, id as record_id, joined_on as from_on, left_on as to_on,
      contract = 'agency' as numerator, null::numeric as value from worker`,
})

// A figure is a share of its rows: so of those who were there a year before, and not leavers over those in post.
export const turnoverRate = indicator('workforce-turnover-rate', {
  title: 'Social workers who left in the year',
  definition:
    'Of permanent social workers and managers who were in post twelve months before the day, the share who had left by it.',
  measure: 'percent',
  shape: 'spells',
  better: 'lower',
  reads: 'as-at',
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, id as record_id, as_at() as from_on, null::date as to_on,
      left_on is not null and left_on <= as_at() as numerator, null::numeric as value
    from worker where contract = 'permanent' and joined_on <= (as_at() - interval '12 months')::date
      and (left_on is null or left_on > (as_at() - interval '12 months')::date)`,
})
