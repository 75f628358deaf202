import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { MOTHERS, overlapping, PARENTS, VISITS } from './readings.ts'

// The most children each holder had at once. Whoever hands a child on that day does so before another comes.
const most = (who: Sql, where: Sql): Sql => sql`select holder, max(held) as held from (
    select holder, sum(change) over (partition by holder order by on_day, change rows unbounded preceding) as held from (
      select ${who} as holder, from_on as on_day, 1 as change from allocation where ${where} and from_on is not null
      union all
      select ${who}, to_on, -1 from allocation where ${where} and to_on is not null and from_on is not null) c) h
  group by holder`

/** Laws of workers. Two of one name in different teams are two: an allocation without an account tells no more. */
export const WORKERS: readonly Law[] = [
  law(
    68,
    'Nobody leads the work with more than 45 children at once',
    sql`select 'allocation' as record_kind, holder as record_id, null as child_id, held || ' children at once' as says
      from (${most(sql`coalesce(worker_account, concat_ws(', ', worker, team))`, sql`role = 'social-worker'`)}) m where held > 45`,
    {
      leaves:
        'newly qualified workers, which wait for a record of workers; the average is among the published figures',
    },
  ),
  law(
    69,
    'A child has one lead at a time',
    overlapping(
      sql`select 'allocation' as record_kind, id as record_id, child_id, from_on, to_on from allocation where role = 'social-worker'`,
    ),
    { leaves: 'what becomes of a leaver’s children, which waits for a record of workers' },
  ),
  law(
    70,
    'Nobody makes more than eight home visits a day, brothers and sisters together being one',
    sql`select 'allocation' as record_kind, coalesce(a.worker_account, concat_ws(', ', a.worker, a.team)) || ' ' || v.on_day as record_id,
        null as child_id, count(distinct coalesce(m.mother_id, p.parent_id, v.child_id)) || ' homes on ' || v.on_day as says
      from (${VISITS}) v
        join allocation a on a.child_id = v.child_id and a.role = 'social-worker' and a.from_on <= v.on_day and (a.to_on is null or a.to_on > v.on_day)
        left join (select child_id, min(mother_id::text)::uuid as mother_id from (${MOTHERS}) m group by 1) m on m.child_id = v.child_id
        left join (select child_id, min(parent_id::text)::uuid as parent_id from (${PARENTS}) p group by 1) p on p.child_id = v.child_id
      group by coalesce(a.worker_account, concat_ws(', ', a.worker, a.team)), v.on_day
      having count(distinct coalesce(m.mother_id, p.parent_id, v.child_id)) > 8`,
    { leaves: 'who visited: the child’s lead is taken to have' },
  ),
  law(
    92,
    'Nobody at all has a hundred children at once, whatever their team or role',
    sql`select 'allocation' as record_kind, holder as record_id, null as child_id, held || ' children at once' as says
      from (${most(sql`coalesce(worker_account, worker)`, sql`role <> 'reviewing-officer'`)}) m where held > 100`,
  ),
  law(
    93,
    'A social worker leads only while a case is open',
    sql`select 'allocation' as record_kind, a.id as record_id, a.child_id,
        'from ' || a.from_on || ' to ' || coalesce(a.to_on::text, 'now') || ', and no case open' as says
      from allocation a left join referral r on r.child_id = a.child_id and r.referred_on <= a.from_on
        and (r.closed_on is null or r.closed_on >= coalesce(a.to_on, ${TODAY}))
      where a.role = 'social-worker' and r.id is null`,
  ),
  law(
    95,
    'Nobody is visited as a child in need while no case is open',
    sql`select 'in_need_visit' as record_kind, v.id as record_id, v.child_id, 'visited on ' || v.visited_on as says
      from in_need_visit v left join referral r on r.child_id = v.child_id and r.referred_on <= v.visited_on
        and (r.closed_on is null or r.closed_on >= v.visited_on)
      where r.id is null`,
  ),
  law(
    99,
    'No case stays open for a year in which nothing happens',
    sql`with happened as (
        select child_id, max(on_day) as last_on from (
          select child_id, on_day from (${VISITS}) v
          union all select child_id, greatest(started_on, authorised_on) from assessment
          union all select child_id, greatest(started_on, conference_on) from section_47
          union all select child_id, reviewed_on from protection_review
          union all select child_id, reviewed_on from care_review
          union all select child_id, coalesce(to_on, ${TODAY}) from care_period) h
        group by child_id)
      select 'referral' as record_kind, r.id as record_id, r.child_id,
        'open since ' || r.referred_on || ', nothing since ' || coalesce(h.last_on::text, 'then') as says
      from referral r left join happened h using (child_id)
      where r.closed_on is null and greatest(r.referred_on, h.last_on) < ${TODAY} - 365`,
  ),
]
