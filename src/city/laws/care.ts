import { sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { birthday, CARE, dayIn, overlapping, VISITS } from './readings.ts'

// Each episode with those on either side of it, and the home of its own.
const IN_ORDER = sql`select e.id as record_id, e.child_id, e.started_on, e.ended_on, e.reason_began, e.reason_ended, e.legal_status,
    p.type, lag(p.type) over w as type_before, lag(e.legal_status) over w as legal_before, row_number() over w as nth,
    lag(e.ended_on) over w as ended_before, lag(e.reason_ended) over w as reason_before, lead(e.started_on) over w as next_on
  from care_episode e left join placement_episode p on p.id = e.id where e.started_on is not null
  window w as (partition by e.child_id order by e.started_on, e.ended_on, e.id)`

// Episodes with their homes, and who lives there: both are written with one id.
const HOMES = sql`select e.id as record_id, e.child_id, e.started_on, e.ended_on, e.legal_status, p.type, b.born_on
  from care_episode e join placement_episode p on p.id = e.id left join birth_fact b on b.person_id = e.child_id`

const WENT = sql`coalesce(went_on, ${dayIn(sql`went_at`)})`
const RETURNED = sql`coalesce(returned_on, ${dayIn(sql`returned_at`)})`
const MISSING = sql`select 'missing_episode' as record_kind, id as record_id, child_id, ${WENT} as from_on, ${RETURNED} as to_on from missing_episode`

/** Laws of care, homes and going missing. */
export const CARE_LAWS: readonly Law[] = [
  law(
    44,
    'Care begins once, each episode takes over on the day the one before ends, and the last ends for a reason',
    sql`select 'care_episode' as record_kind, record_id, child_id, says from (
        select record_id, child_id, case
          when ended_on < started_on then 'ended before it began'
          when nth = 1 and reason_began is distinct from 'S' then 'the first began by ' || coalesce(reason_began, 'nothing')
          when nth > 1 and (ended_before is null or ended_before > started_on) then 'began before the one before had ended'
          when nth > 1 and reason_began = 'S' and reason_before = 'X1' then 'care begins anew, and had not ended'
          when nth > 1 and reason_began is distinct from 'S' and (ended_before < started_on or reason_before <> 'X1') then 'goes on from one that ended care'
          when (ended_on is null) <> (reason_ended is null) then 'ended without a day, or without a reason'
          when reason_ended = 'X1' and next_on is distinct from ended_on then 'another should have begun on ' || ended_on
          end as says
        from (${IN_ORDER}) e) e where says is not null`,
  ),
  law(
    45,
    'An episode begins when legal status or home changes, and every episode has a home',
    sql`select 'care_episode' as record_kind, record_id, child_id,
        'began by ' || reason_began || ', from ' || coalesce(legal_before, '?') || ' in ' || coalesce(type_before, '?') || ' to '
          || coalesce(legal_status, '?') || ' in ' || coalesce(type, '?') as says
      from (${IN_ORDER}) e where (reason_began in ('L', 'B', 'U') and legal_status = legal_before)
        or (reason_began in ('P', 'T') and legal_status <> legal_before) or (reason_began = 'L' and type <> type_before)
      union all
      select 'care_episode', e.id, e.child_id, 'has no home of the same days'
      from care_episode e left join placement_episode p on p.id = e.id
      where p.id is null or p.started_on is distinct from e.started_on or p.ended_on is distinct from e.ended_on
      union all
      select 'placement_episode', p.id, p.child_id, 'a home of no episode of care'
      from placement_episode p left join care_episode e on e.id = p.id where e.id is null`,
  ),
  law(
    46,
    'Nobody is in care before birth or after the 18th birthday',
    sql`select 'care_episode' as record_kind, e.id as record_id, e.child_id,
        'from ' || e.started_on || ' to ' || coalesce(e.ended_on::text, 'now') || ', born ' || b.born_on as says
      from care_episode e join birth_fact b on b.person_id = e.child_id
      where e.started_on < b.born_on or coalesce(e.ended_on, ${TODAY}) > ${birthday(sql`b.born_on`, 18)}`,
  ),
  law(
    47,
    'A child in care who lives with parents has a care order',
    sql`select 'placement_episode' as record_kind, record_id, child_id, 'with parents under ' || coalesce(legal_status, 'nothing') as says
      from (${HOMES}) h where type = 'P1' and coalesce(legal_status, '') not in ('C1', 'C2')`,
  ),
  law(
    48,
    'Placed for adoption with a placement order, or by consent given at six weeks or later',
    sql`select 'placement_episode' as record_kind, record_id, child_id,
        type || ' under ' || coalesce(legal_status, 'nothing') || ' from ' || started_on || ', born ' || coalesce(born_on::text, '?') as says
      from (${HOMES}) h where (type in ('A5', 'A6') and coalesce(legal_status, '') not in ('E1', 'D1'))
        or (type in ('A3', 'A4') and started_on < born_on + 42)`,
  ),
  law(
    52,
    'Nobody under 16 lives where nobody regulates after 9 September 2021, and no code is used outside its years',
    sql`select 'placement_episode' as record_kind, record_id, child_id, type || ' from ' || started_on || ', born ' || born_on as says
      from (${HOMES}) h where type in ('H5', 'P2', 'K3')
        and greatest(started_on, date '2021-09-10') < least(coalesce(ended_on, ${TODAY}), ${birthday(sql`born_on`, 16)})
      union all
      -- Supported accommodation came under Ofsted on 28 October 2023; five codes of place changed on 1 April 2025.
      select 'placement_episode', record_id, child_id, type || ' from ' || started_on || ' to ' || coalesce(ended_on::text, 'now')
      from (${HOMES}) h where (type = 'K3' and coalesce(ended_on, ${TODAY}) < '2023-10-28')
        or (type in ('H5', 'P2', 'Z1') and started_on >= '2025-04-01')
        or (type in ('Z11', 'Z12', 'Z13', 'Z14') and coalesce(ended_on, ${TODAY}) < '2025-04-01')
      union all
      -- The census has had early help as a source, and closing to it, from the collection of 2022-23.
      select 'referral', id, child_id, source || ' from ' || referred_on from referral where source = '5D' and referred_on < '2022-04-01'
      union all
      select 'referral', id, child_id, closure_reason || ' on ' || closed_on from referral where closure_reason = 'RC9' and closed_on < '2022-04-01'`,
  ),
  law(
    53,
    'A temporary placement neither starts nor ends care, and the child goes back to the home before',
    sql`with homes as (
        select p.id, p.child_id, p.type, e.reason_began, e.reason_ended, concat_ws(' ', p.type, p.placement_postcode, p.urn) as home,
          lag(p.type) over w as type_before, lag(concat_ws(' ', p.type, p.placement_postcode, p.urn)) over w as before,
          lead(p.type) over w as type_after, lead(concat_ws(' ', p.type, p.placement_postcode, p.urn)) over w as after
        from placement_episode p join care_episode e on e.id = p.id
        window w as (partition by p.child_id order by p.started_on, p.ended_on, p.id))
      select 'placement_episode' as record_kind, id as record_id, child_id, type || ' between ' || coalesce(before, 'nothing') || ' and ' || coalesce(after, 'nothing') as says
      from homes where type like 'T%' and (reason_began = 'S' or coalesce(reason_ended, 'X1') <> 'X1'
        or (before <> after and type_before not like 'T%' and type_after not like 'T%'))`,
  ),
  law(
    54,
    'A short break lasts 17 days at most, and those of twelve months 75',
    sql`with breaks as (
        select id, child_id, started_on, coalesce(ended_on, ${TODAY}) - started_on as days from care_episode where legal_status = 'V4'),
      sums as (
        select *, sum(days) over (partition by child_id order by started_on range between interval '1 year' preceding and current row) as in_year from breaks)
      select 'care_episode' as record_kind, id as record_id, child_id, days || ' days, ' || in_year || ' in twelve months' as says
      from sums where days > 17 or in_year > 75`,
    { leaves: 'a series recorded as one (V3), which does not hold its breaks' },
  ),
  law(
    55,
    'Care visits and reviews are of children in care; “under four” is said of those under four',
    sql`with meetings as (
        select 'care_visit' as record_kind, id as record_id, child_id, visited_on as on_day from care_visit
        union all select 'care_review', id, child_id, reviewed_on from care_review where reviewed_on is not null)
      select m.record_kind, m.record_id, m.child_id, 'on ' || m.on_day || ', not in care' as says
      from meetings m left join care_period p on p.child_id = m.child_id and m.on_day >= p.from_on and (p.to_on is null or m.on_day <= p.to_on)
      where p.child_id is null
      union all
      select 'care_review', v.id, v.child_id, v.participation || ' on ' || v.reviewed_on || ', born ' || b.born_on
      from care_review v join birth_fact b on b.person_id = v.child_id
      where (v.participation = 'PN0') <> (v.reviewed_on < ${birthday(sql`b.born_on`, 4)})`,
  ),
  law(
    56,
    'A missing child comes back after going, is not seen meanwhile, and is spoken with after coming back',
    sql`select record_kind, record_id, child_id, 'went ' || from_on || ', came back ' || to_on as says from (${MISSING}) m where to_on < from_on
      union all ${overlapping(MISSING)}
      union all
      select v.record_kind, v.record_id, v.child_id, 'seen on ' || v.on_day || ', missing from ' || m.from_on
      from (${VISITS}) v join (${MISSING}) m on m.child_id = v.child_id and v.on_day > m.from_on and v.on_day < coalesce(m.to_on, 'infinity')
      where v.seen in ('seen', 'alone')
      union all
      select 'placement_episode', p.id, p.child_id, 'a planned move on ' || p.ended_on || ', missing from ' || m.from_on
      from placement_episode p join (${MISSING}) m on m.child_id = p.child_id and p.ended_on > m.from_on and p.ended_on < coalesce(m.to_on, 'infinity')
      where p.reason_changed = 'CARPL'
      union all
      select 'return_interview', i.id, i.child_id, 'held ' || i.held_at || ', came back ' || coalesce(coalesce(m.returned_at::text, m.returned_on::text), 'not')
      from return_interview i join missing_episode m on m.id = i.episode
      where i.held_at is not null and (coalesce(i.held_at < m.returned_at, false) or ${dayIn(sql`i.held_at`)} < ${RETURNED} or ${RETURNED} is null)`,
    { leaves: 'who held the interview' },
  ),
  law(
    57,
    'Few of the children who go missing make more than half of the times',
    sql`select 'missing_episode' as record_kind, 'few' as record_id, null as child_id,
        'a fifth of the children make ' || round(100 * share) || '%' as says
      from (
        select sum(times) filter (where fifth = 1) / sum(times) as share, count(*) as children
        from (select times, ntile(5) over (order by times desc) as fifth
          from (select count(*) as times from missing_episode group by child_id) c) f) shares
      where children >= 50 and share <= 0.5`,
    { leaves: 'friends and places in common' },
  ),
  law(
    58,
    'A child who came alone has no parent here, never lives with parents in care, and was mostly 14 to 17',
    sql`select 'relationship' as record_kind, r.id::text as record_id, u.child_id, 'a ' || r.relation as says
      from unaccompanied u join relationship r on r.person_id = u.child_id and r.relation in ('mother', 'father', 'parent') and r.other is not null
      union all
      select 'placement_episode', h.record_id::text, h.child_id, 'with parents from ' || h.started_on
      from unaccompanied u join (${HOMES}) h using (child_id) where h.type = 'P1' and (u.until is null or h.started_on < u.until)
      union all
      select 'unaccompanied', 'ages', null, round(100 * share) || '% came at 14 to 17'
      from (
        select avg((c.from_on between ${birthday(sql`b.born_on`, 14)} and ${birthday(sql`b.born_on`, 18)})::integer) as share, count(*) as children
        from (select distinct child_id from unaccompanied) u join birth_fact b on b.person_id = u.child_id
          join (select child_id, min(from_on) as from_on from (${CARE}) c group by 1) c on c.child_id = u.child_id) shares
      where children >= 20 and share < 0.6`,
  ),
  law(
    59,
    'Nobody under ten is locked up, nor anyone for welfare beyond three days without an order',
    sql`select 'placement_episode' as record_kind, h.record_id, h.child_id, 'from ' || h.started_on || ' to ' || coalesce(h.ended_on::text, 'now') as says
      from (${HOMES}) h left join deprivation_of_liberty d on d.child_id = h.child_id and d.started_on <= h.started_on + 3
        and (d.ended_on is null or d.ended_on > h.started_on)
      where h.type = 'K1' and (h.started_on < ${birthday(sql`h.born_on`, 10)}
        or (d.id is null and h.legal_status not like 'J%' and coalesce(h.ended_on, ${TODAY}) - h.started_on > 3))`,
  ),
  law(
    60,
    'Strengths and difficulties are scored at 4 to 16',
    sql`select 'health_year' as record_kind, h.id as record_id, h.child_id, h.sdq_score || ' in ' || h.year || ', born ' || b.born_on as says
      from (select *, case when year ~ '^\d{4}-\d\d$' then make_date(left(year, 4)::integer + 1, 3, 31) end as year_end from health_year) h
        join birth_fact b on b.person_id = h.child_id
      where h.sdq_score is not null and (h.sdq_score not between 0 and 40
        or h.year_end < ${birthday(sql`b.born_on`, 4)} or h.year_end >= ${birthday(sql`b.born_on`, 17)})`,
  ),
  law(
    96,
    'No child has more than fifteen homes in a year',
    sql`select 'home_in_care' as record_kind, record_id, child_id, homes || ' homes in the year to ' || from_on as says
      from (
        select began_with as record_id, child_id, from_on, count(*) over (partition by child_id order by from_on
          range between interval '1 year' preceding and current row) as homes
        from home_in_care) h
      where homes > 15`,
  ),
  law(
    97,
    'No child in care goes half a year without a visit, or ten months without a review',
    sql`with meetings as (
        select 'visit' as what, 183 as most, child_id, visited_on as on_day from care_visit
        union all select 'review', 304, child_id, reviewed_on from care_review where reviewed_on is not null),
      steps as (
        select what, most, child_id, record_id, on_day from (${CARE}) c cross join (values ('visit', 183), ('review', 304)) k (what, most)
          cross join lateral (values (c.from_on), (coalesce(c.to_on, ${TODAY}))) d (on_day)
        union all
        select m.what, m.most, c.child_id, c.record_id, m.on_day from (${CARE}) c join meetings m on m.child_id = c.child_id
          and m.on_day >= c.from_on and m.on_day <= coalesce(c.to_on, ${TODAY})),
      gaps as (select *, lag(on_day) over (partition by what, record_id order by on_day) as before from steps)
      select 'care_period' as record_kind, record_id, child_id, 'no ' || what || ' from ' || before || ' to ' || on_day as says
      from gaps where on_day - before > most`,
  ),
]
