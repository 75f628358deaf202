import { sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { BEGINNINGS, birthday, isOff, MOTHERS, overlapping } from './readings.ts'

// The case that a plan or enquiry is part of closed to another authority's services, or abroad.
const LEFT = sql`exists (select from referral r where r.child_id = p.child_id and r.closed_on >= p.ended_on
    and r.closed_on <= p.ended_on + 31 and r.closure_reason = 'RC5')`

// Episodes under one legal status that follow each other without a day between.
const UNDER_ORDER = sql`select (array_agg(id order by started_on))[1] as record_id, child_id, legal_status, min(started_on) as from_on,
    max(coalesce(ended_on, ${TODAY})) as to_on
  from (
    select e.*, count(*) filter (where fresh) over (partition by child_id order by started_on, ended_on, id) as spell
    from (
      select e.*, (lag(ended_on) over w is distinct from started_on or lag(legal_status) over w is distinct from legal_status) as fresh
      from care_episode e window w as (partition by child_id order by started_on, ended_on, id)) e) e
  where legal_status in ('L1', 'L2') group by child_id, spell, legal_status`

/** Laws of protection and what comes before court. */
export const PROTECTION: readonly Law[] = [
  law(
    33,
    'A child has one enquiry at a time',
    overlapping(sql`select 'section_47' as record_kind, e.id as record_id, e.child_id, e.started_on as from_on,
        coalesce(e.conference_on, case when e.conference_not_needed in ('1', 'true') then e.started_on else r.closed_on end) as to_on
      from section_47 e left join referral r on r.id = e.referral`),
    { leaves: 'when an enquiry without a conference ended, which it does not hold' },
  ),
  law(
    34,
    'An initial conference follows an enquiry, on a working day',
    sql`select 'section_47' as record_kind, id as record_id, child_id, 'enquiry ' || started_on || ', conference ' || conference_on as says
      from section_47 where conference_on < started_on or ${isOff(sql`conference_on`)}
      union all
      select 'referral', r.id, r.child_id, 'a conference on ' || r.initial_conference_on || ' after no enquiry'
      from referral r left join section_47 e on e.child_id = r.child_id and e.conference_on = r.initial_conference_on
      where r.initial_conference_on is not null and e.id is null and coalesce(r.source, '') <> '5C'`,
    { leaves: 'who chaired, which waits for conferences' },
  ),
  law(
    35,
    'A plan starts at its conference, lasts a day or more, and is the only one',
    sql`select 'protection_plan' as record_kind, p.id as record_id, p.child_id, 'no conference was held on ' || p.started_on as says
      from protection_plan p left join section_47 e on e.child_id = p.child_id and e.conference_on = p.started_on
        left join referral r on r.child_id = p.child_id and r.initial_conference_on = p.started_on
      where p.started_on is not null and e.id is null and r.id is null
      union all
      select 'protection_plan', id, child_id, 'ended on ' || ended_on from protection_plan where ended_on <= started_on
      union all ${overlapping(
        sql`select 'protection_plan' as record_kind, id as record_id, child_id, started_on as from_on, ended_on as to_on from protection_plan`,
      )}`,
  ),
  law(
    36,
    'A plan ends at a review conference, an 18th birthday, a death or a move away',
    sql`select 'protection_plan' as record_kind, p.id as record_id, p.child_id, 'ended on ' || p.ended_on as says
      from protection_plan p left join protection_review v on v.plan = p.id and v.reviewed_on = p.ended_on
        left join birth_fact b on b.person_id = p.child_id
      where p.ended_on is not null and v.id is null and not coalesce(p.ended_on >= ${birthday(sql`b.born_on`, 18)}, false)
        and not coalesce(p.ended_on >= b.died_on, false) and not ${LEFT}
        -- The note of a review is written when there is time: of the last weeks some are not yet.
        and p.ended_on < ${TODAY} - 75`,
  ),
  law(
    37,
    'No plan goes seven months without a review, nor is reviewed on its first day',
    sql`with steps as (
        select id, child_id, started_on as on_day from protection_plan where started_on is not null
        union all select p.id, p.child_id, v.reviewed_on from protection_plan p join protection_review v on v.plan = p.id
          where v.reviewed_on > p.started_on
        union all select id, child_id, coalesce(ended_on, ${TODAY}) from protection_plan where started_on is not null),
      gaps as (select *, lag(on_day) over (partition by id order by on_day) as before from steps)
      select 'protection_plan' as record_kind, id as record_id, child_id, 'no review from ' || before || ' to ' || on_day as says
      from gaps where on_day > before + interval '7 months'
      union all
      select 'protection_plan', p.id, p.child_id, 'reviewed on its first day' from protection_plan p
        join protection_review v on v.plan = p.id and v.reviewed_on = p.started_on`,
  ),
  law(
    38,
    'The number of plans before is no less than we know of, and never falls',
    sql`select 'protection_plan' as record_kind, id as record_id, child_id,
        'says ' || previous_plans || ', and there were ' || greatest(ours, said_before + 1) as says
      from (
        select id, child_id, previous_plans, row_number() over w - 1 as ours, lag(previous_plans) over w as said_before
        from protection_plan where started_on is not null
        window w as (partition by child_id order by started_on, id)) p
      where previous_plans < greatest(ours, said_before + 1)`,
  ),
  law(
    39,
    'A social worker leads on 99 of 100 days of plans',
    sql`with plans as (select id, child_id, started_on as from_on, coalesce(ended_on, ${TODAY}) as to_on from protection_plan
          where started_on < coalesce(ended_on, ${TODAY})),
      led as (
        select p.id, p.child_id, p.to_on - p.from_on as days,
          sum(greatest(0, least(p.to_on, coalesce(a.to_on, p.to_on)) - greatest(p.from_on, a.from_on))) as led
        from plans p left join allocation a on a.child_id = p.child_id and a.role = 'social-worker'
        group by p.id, p.child_id, p.from_on, p.to_on)
      select 'protection_plan' as record_kind, 'without-a-lead' as record_id, null as child_id,
        round(100 - 100.0 * sum(least(days, coalesce(led, 0))) / sum(days), 2) || '% of plan days without a social worker' as says
      from led having sum(least(days, coalesce(led, 0))) < 0.99 * sum(days)`,
    { leaves: 'registration, which waits for a record of workers' },
  ),
  law(
    40,
    'Brothers and sisters at one conference mostly, and not always, share its outcome',
    sql`with outcomes as (
        select m.mother_id, e.conference_on, count(distinct e.child_id) as children, count(distinct p.child_id) as plans
        from section_47 e join (${MOTHERS}) m using (child_id)
          left join protection_plan p on p.child_id = e.child_id and p.started_on = e.conference_on
        where e.conference_on is not null group by 1, 2 having count(distinct e.child_id) > 1)
      select 'section_47' as record_kind, 'shared-outcome' as record_id, null as child_id,
        'in ' || round(100 * alike) || '% of families' as says
      from (select avg((plans in (0, children))::integer) as alike, count(*) as families from outcomes) shares
      -- By more than chance makes of so many: two standard errors.
      where families >= 40 and alike not between 0.7 - 2 * sqrt(alike * (1 - alike) / families) and 0.95 + 2 * sqrt(alike * (1 - alike) / families)`,
  ),
  law(
    41,
    'Protection visits and review conferences fall inside a plan',
    sql`select 'protection_visit' as record_kind, v.id as record_id, v.child_id, 'visited on ' || v.visited_on || ' without a plan' as says
      from protection_visit v left join protection_plan p on p.child_id = v.child_id and p.started_on <= v.visited_on
        and (p.ended_on is null or p.ended_on >= v.visited_on)
      where p.id is null
      union all
      select 'protection_review', v.id, v.child_id, 'reviewed on ' || v.reviewed_on || ', outside the plan'
      from protection_review v left join protection_plan p on p.id = v.plan and p.started_on <= v.reviewed_on
        and (p.ended_on is null or p.ended_on >= v.reviewed_on)
      where p.id is null`,
    { leaves: 'core groups, which the record does not hold' },
  ),
  law(
    42,
    'Police protection lasts three days at most, an emergency order eight and once seven more',
    sql`select 'care_episode' as record_kind, record_id, child_id, legal_status || ' from ' || from_on || ' to ' || to_on as says
      from (${UNDER_ORDER}) o where to_on - from_on > case legal_status when 'L1' then 3 else 15 end`,
    { leaves: 'the hour, which an episode does not hold' },
  ),
  law(
    43,
    'The steps before court come in order, and end before a court’s order',
    sql`select 'pre_proceedings' as record_kind, id as record_id, child_id,
        concat_ws(', ', 'started ' || started_on, 'letter ' || letter_sent_on, 'met ' || first_meeting_on, 'decided ' || decided_on, 'court ' || court_on) as says
      from pre_proceedings where letter_sent_on < started_on or first_meeting_on < letter_sent_on or decided_on < started_on
        or court_on < greatest(started_on, decided_on)
      union all
      select 'pre_proceedings', w.id, w.child_id, 'goes on, and there is an order from ' || e.started_on
      from pre_proceedings w join care_episode e on e.child_id = w.child_id and e.reason_began <> 'P' and e.legal_status in ('C1', 'C2')
        and e.started_on > w.started_on and e.started_on < coalesce(w.court_on, w.decided_on, 'infinity')`,
    { leaves: 'applications and orders themselves, which wait for court' },
  ),
  law(
    94,
    'Nobody is assessed, enquired about or given a plan from their 18th birthday',
    sql`select w.record_kind, w.record_id, w.child_id, 'on ' || w.on_day || ', born ' || b.born_on as says
      from (${BEGINNINGS} union all select 'referral', id, child_id, referred_on from referral) w
        join birth_fact b on b.person_id = w.child_id
      where w.on_day >= ${birthday(sql`b.born_on`, 18)}`,
  ),
  law(
    98,
    'No child with a plan goes three months without a visit',
    sql`with lives as (
        select p.id, p.child_id, greatest(p.started_on, b.born_on) as from_on, coalesce(p.ended_on, ${TODAY}) as to_on
        from protection_plan p join birth_fact b on b.person_id = p.child_id where b.born_on is not null and p.started_on is not null),
      steps as (
        select id, child_id, from_on as on_day from lives
        union all select id, child_id, to_on from lives
        union all select l.id, l.child_id, v.visited_on from lives l join protection_visit v on v.child_id = l.child_id
          and v.visited_on between l.from_on and l.to_on),
      gaps as (select *, lag(on_day) over (partition by id order by on_day) as before from steps)
      select 'protection_plan' as record_kind, id as record_id, child_id, 'no visit from ' || before || ' to ' || on_day as says
      from gaps where on_day - before > 92`,
  ),
]
