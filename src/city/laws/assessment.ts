import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { CARE, MOTHERS, overlapping } from './readings.ts'

const ASSESSMENTS = sql`select 'assessment' as record_kind, a.id as record_id, a.child_id, a.started_on as from_on,
    least(a.authorised_on, r.closed_on) as to_on
  from assessment a left join referral r on r.id = a.referral`

// Assessments authorised here of a child who was born: one from a return names no author, and does not say who was seen.
const ASSESSED = sql`select a.* from assessment a join birth_fact b on b.person_id = a.child_id
    where a.author is not null and a.authorised_on >= b.born_on`

const IN_NEED = sql`select 'in_need_plan' as record_kind, id as record_id, child_id, started_on as from_on, ended_on as to_on from in_need_plan`
const PROTECTED = sql`select 'protection_plan' as record_kind, id as record_id, child_id, started_on as from_on, ended_on as to_on from protection_plan`
const CARED_FOR = sql`select 'care_period' as record_kind, record_id, child_id, from_on, to_on from (${CARE}) c`

// Of two spells of one child, the days they share are more than the day one follows the other.
const shareDays = (a: Sql, b: Sql): Sql =>
  sql`${a}.from_on < coalesce(${b}.to_on, 'infinity') and ${b}.from_on < coalesce(${a}.to_on, 'infinity')`

// Work of an episode: begun under its referral, or, where none is named, while it was open.
const during = (kind: Sql): Sql => sql`exists (select from ${kind} w where w.child_id = r.child_id
    and (w.referral = r.id or (w.referral is null and w.started_on >= r.referred_on and w.started_on < r.closed_on)))`

const IN_CARE = sql`exists (select from care_period p where p.child_id = r.child_id and not p.short_breaks
    and p.from_on < r.closed_on and coalesce(p.to_on, 'infinity') > r.referred_on)`

/** Laws of assessment and need. */
export const ASSESSMENT: readonly Law[] = [
  law(
    25,
    'Referral, start, authorisation and closure come in that order, and a child has one assessment at a time',
    sql`select 'assessment' as record_kind, a.id as record_id, a.child_id,
        concat_ws(', ', 'referred ' || r.referred_on, 'started ' || a.started_on, 'reviewed ' || a.reviewed_on,
          'authorised ' || a.authorised_on, 'closed ' || r.closed_on) as says
      from assessment a left join referral r on r.id = a.referral
      where a.started_on < r.referred_on or a.authorised_on < a.started_on or a.authorised_on > r.closed_on
        or a.reviewed_on < a.started_on or a.started_on > r.closed_on
      union all ${overlapping(ASSESSMENTS)}`,
  ),
  law(
    27,
    'A child is seen before an assessment is authorised, or for a few there is a reason; of the unborn it is not asked',
    sql`select 'assessment' as record_kind, id::text as record_id, child_id, 'authorised ' || authorised_on || ', first seen ' || first_seen_on as says
      from assessment where first_seen_on > authorised_on
      union all
      select 'assessment', id::text, child_id, 'authorised ' || authorised_on || ', ' || case
        when child_seen is null then 'and whether the child was seen is not said' when first_seen_on is null then 'not seen, and no reason'
        else 'not seen, and seen on ' || first_seen_on end
      from (${ASSESSED}) a where child_seen is null or (child_seen = 'not-seen' and (not_seen_reason is null or first_seen_on is not null))
      union all
      select 'assessment', a.id::text, a.child_id, 'authorised ' || a.authorised_on || ' of a child ' || a.child_seen || ', born ' || coalesce(b.born_on::text, 'not yet')
      from assessment a join birth_fact b on b.person_id = a.child_id
      where a.child_seen is not null and a.authorised_on < coalesce(b.born_on, case when b.expected_on is not null then 'infinity'::date end)
      union all
      select 'assessment', 'not-seen', null, round(100 * unseen, 1) || '% of assessments authorised of a child who was not seen'
      from (select avg((child_seen = 'not-seen')::integer) as unseen, count(*) as assessed from (${ASSESSED}) a) shares
      where assessed >= 100 and unseen > 0.03`,
  ),
  law(
    28,
    'What closed after assessment was assessed and nothing more; where nothing more was done, nothing was',
    sql`select 'referral' as record_kind, r.id as record_id, r.child_id,
        'closed ' || r.closed_on || ' after an assessment (' || r.closure_reason || '), and there is '
          || case when a.id is null then 'none' else 'more' end as says
      from referral r left join assessment a on a.referral = r.id and a.authorised_on is not null
      where r.closure_reason in ('RC8', 'RC9') and coalesce(r.no_further_action, '0') not in ('1', 'true')
        and (a.id is null or ${during(sql`section_47`)} or ${during(sql`protection_plan`)} or ${during(sql`in_need_plan`)} or ${IN_CARE})
      union all
      select 'referral', r.id, r.child_id, 'closed ' || r.closed_on || ' with no further action, and there is some'
      from referral r where r.no_further_action in ('1', 'true')
        and (${during(sql`assessment`)} or ${during(sql`section_47`)} or ${during(sql`protection_plan`)} or ${during(sql`in_need_plan`)} or ${IN_CARE})`,
  ),
  law(
    29,
    '“No factors” stands alone, and what is so of a parent or the household is found for every child assessed with it',
    sql`select 'assessment_factor' as record_kind, n.id as record_id, n.child_id, 'none was found, and ' || f.factor as says
      from assessment_factor n join assessment_factor f on f.assessment = n.assessment and f.id <> n.id
      where n.factor = '21'
      union all
      (with assessed as (
        select a.id, a.child_id, a.started_on, m.mother_id, coalesce(h.lines, '') as lines
        from assessment a join (${MOTHERS}) m using (child_id)
          left join address h on h.person_id = a.child_id and h.from_on <= a.started_on and (h.to_on is null or h.to_on > a.started_on)
        where a.authorised_on is not null and exists (select from assessment_factor f where f.assessment = a.id))
      select 'assessment_factor', f.id, f.child_id, f.factor || ' was not found for a brother or sister'
      from assessment_factor f join assessed a on a.id = f.assessment
        join assessed b on b.mother_id = a.mother_id and b.started_on = a.started_on and b.lines = a.lines and b.child_id <> a.child_id
        left join assessment_factor g on g.assessment = b.id and g.factor = f.factor
      where f.factor in ('1B', '1C', '2B', '2C', '3B', '3C', '4B', '4C', '5B', '5C', '6B', '6C') and g.id is null)`,
  ),
  law(
    30,
    'A child in need plan goes on beside no other, no protection plan and no care',
    sql`${overlapping(IN_NEED)}
      union all
      select n.record_kind, n.record_id, n.child_id, 'from ' || n.from_on || ', and a protection plan from ' || p.from_on
      from (${IN_NEED}) n join (${PROTECTED}) p using (child_id) where ${shareDays(sql`n`, sql`p`)}
      union all
      select n.record_kind, n.record_id, n.child_id, 'from ' || n.from_on || ', and care from ' || c.from_on
      from (${IN_NEED}) n join (${CARED_FOR}) c using (child_id) where ${shareDays(sql`n`, sql`c`)}`,
  ),
  law(
    31,
    'Whoever is in need, on a plan or in care has an open case all the while',
    sql`select s.record_kind, s.record_id, s.child_id, 'from ' || s.from_on || ' until ' || coalesce(s.to_on::text, 'now') || ', and no case open' as says
      from (${IN_NEED} union all ${PROTECTED} union all ${CARED_FOR}) s
        left join referral r on r.child_id = s.child_id and r.referred_on <= s.from_on
          and (r.closed_on is null or r.closed_on >= s.to_on)
      where s.from_on is not null and r.id is null`,
    {
      leaves:
        'the levels of the snapshot: a child’s is the highest of the spells open, so there is always one',
    },
  ),
]
