import { sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { ADOPTED, BEGINNINGS, birthday, dayIn, OF_THE_LIVING } from './readings.ts'

const FOR_ADOPTION = sql`('A3', 'A4', 'A5', 'A6')`

// The steps to each adoption: the decision, the order, the match, and the first and last day of being placed.
const STEPS = sql`select a.child_id, a.adopted_on, d.id as adoption, d.decided_on, d.matched_on, d.by_foster_carers,
    o.ordered_on, h.placed_on, h.placed_last, h.by_order, h.with_foster_carers, f.fostered_on
  from (${ADOPTED}) a left join adoption d on d.child_id = a.child_id
    left join (select a.child_id, min(e.started_on) as ordered_on from (${ADOPTED}) a join care_episode e on e.child_id = a.child_id
      and e.started_on between a.from_on and a.adopted_on and e.legal_status in ('E1', 'D1') group by 1) o on o.child_id = a.child_id
    left join (select a.child_id, min(p.started_on) as placed_on, max(p.started_on) as placed_last, bool_or(p.type in ('A5', 'A6')) as by_order,
        bool_or(p.type in ('A3', 'A5')) as with_foster_carers
      from (${ADOPTED}) a join placement_episode p on p.child_id = a.child_id
      and p.started_on between a.from_on and a.adopted_on and p.type in ${FOR_ADOPTION} group by 1) h on h.child_id = a.child_id
    left join (select a.child_id, min(p.started_on) as fostered_on from (${ADOPTED}) a join placement_episode p on p.child_id = a.child_id
      and p.started_on between a.from_on and a.adopted_on and p.type like 'U%' group by 1) f on f.child_id = a.child_id`

/** Laws of adoption and leaving care. */
export const PERMANENCE: readonly Law[] = [
  law(
    61,
    'Adoption takes a decision, an order or consent, a match, a placement and ten weeks, in that order',
    sql`select 'adoption' as record_kind, coalesce(adoption, child_id) as record_id, child_id,
        concat_ws(', ', 'decided ' || decided_on, 'ordered ' || ordered_on, 'matched ' || matched_on, 'placed ' || placed_on, 'adopted ' || adopted_on) as says
      from (${STEPS}) s where decided_on is null or placed_on is null or decided_on > coalesce(ordered_on, placed_on)
        or (by_order and ordered_on is null) or matched_on < decided_on or matched_on < ordered_on or matched_on > placed_last
        or ordered_on > placed_on or adopted_on < placed_on + 70`,
    { leaves: 'the day of application, which waits for court' },
  ),
  law(
    62,
    'After adoption the old record gains nothing',
    sql`select e.record_kind, e.record_id, e.child_id, 'on ' || e.on_day || ', adopted ' || a.adopted_on as says
      from (${OF_THE_LIVING} union all ${BEGINNINGS} union all select 'referral', id, child_id, referred_on from referral
        union all select 'contact', id, child_id, ${dayIn(sql`received_at`)} from contact union all select 'allocation', id, child_id, from_on from allocation
        union all select 'address', id, person_id, from_on from address) e
        join (${ADOPTED}) a on a.child_id = e.child_id
      where e.on_day > a.adopted_on`,
    { leaves: 'the new record, which no one may join to the old' },
  ),
  law(
    63,
    'A child adopted by foster carers had lived with them, from no later than being placed',
    sql`select 'adoption' as record_kind, adoption as record_id, child_id,
        'fostered ' || coalesce(fostered_on::text, 'never') || ', placed ' || placed_on as says
      from (${STEPS}) s where adoption is not null and (by_foster_carers = '1') is true
        and (not with_foster_carers or fostered_on is null or fostered_on > placed_on)`,
  ),
  law(
    65,
    'A care leaver’s service is for those of 16 to 25 who were in care for 13 weeks since 14',
    sql`with services as (
        select s.id, s.child_id, s.started_on, s.ended_on, b.born_on from care_leaver_service s join birth_fact b on b.person_id = s.child_id),
      cared as (
        select s.id, sum(greatest(0, least(coalesce(p.to_on, ${TODAY}), ${birthday(sql`s.born_on`, 18)}) - greatest(p.from_on, ${birthday(sql`s.born_on`, 14)}))) as days
        from services s join care_period p on p.child_id = s.child_id and not p.short_breaks group by 1)
      select 'care_leaver_service' as record_kind, s.id as record_id, s.child_id,
        'from ' || s.started_on || ' to ' || coalesce(s.ended_on::text, 'now') || ', born ' || s.born_on || ', ' || coalesce(c.days, 0) || ' days in care since 14' as says
      from services s left join cared c using (id)
      where s.started_on < ${birthday(sql`s.born_on`, 16)} or coalesce(s.ended_on, ${TODAY}) > ${birthday(sql`s.born_on`, 25)} or coalesce(c.days, 0) < 91`,
  ),
  law(
    66,
    'Whoever lives with former foster carers had some',
    sql`select 'care_leaver_year' as record_kind, y.id as record_id, y.child_id, 'never in a foster home' as says
      from care_leaver_year y left join placement_episode p on p.child_id = y.child_id and p.type like 'U%'
      where y.accommodation in ('Z1', 'Z2') and p.id is null`,
    { leaves: 'the carer and the address, which wait for fostering' },
  ),
  law(
    67,
    'The dead and those who went home have no work or home recorded afterwards',
    sql`select 'care_leaver_year' as record_kind, y.id as record_id, y.child_id,
        concat_ws(', ', y.year, y.in_touch, y.activity, y.accommodation, 'died ' || b.died_on) as says
      from (select *, case when year ~ '^\d{4}-\d\d$' then make_date(left(year, 4)::integer, 4, 1) end as year_began from care_leaver_year) y
        join birth_fact b on b.person_id = y.child_id
      where (coalesce(y.activity, '0') <> '0' or coalesce(y.accommodation, '0') <> '0')
        and (y.in_touch in ('DIED', 'RHOM') or y.year_began > b.died_on)`,
  ),
  law(
    91,
    'Nobody who was adopted is still placed',
    sql`select 'placement_episode' as record_kind, p.id as record_id, p.child_id, 'until ' || coalesce(p.ended_on::text, 'now') || ', adopted ' || e.ended_on as says
      from care_episode e join placement_episode p on p.child_id = e.child_id and p.started_on <= e.ended_on
      where e.reason_ended in ('E11', 'E12') and (p.ended_on is null or p.ended_on > e.ended_on)`,
  ),
]
