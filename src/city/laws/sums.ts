import { sql } from '../../core/sql.ts'
import { type Law, law, TODAY } from './law.ts'
import { CARE, isOff } from './readings.ts'

// Meetings that are called for a day of the week: never at a weekend or on a bank holiday.
const MEETINGS = sql`select 'section_47' as record_kind, id as record_id, child_id, conference_on as on_day from section_47
  union all select 'protection_review', id, child_id, reviewed_on from protection_review
  union all select 'adoption', id, child_id, matched_on from adoption
  union all select 'pre_proceedings', id, child_id, first_meeting_on from pre_proceedings`

// What begins or ends on ordinary days, each as a series of days. Birthdays that were assigned are left out, and so is
// care that ended on them.
const SERIES = sql`select 'births' as series, born_on as on_day from birth_fact b
    where not exists (select from unaccompanied u where u.child_id = b.person_id)
  union all select 'contacts', (received_at at time zone 'Europe/London')::date from contact
  union all select 'referrals', referred_on from referral
  union all select 'closures', closed_on from referral
  union all select 'assessments', authorised_on from assessment
  union all select 'plans', started_on from protection_plan
  union all select 'care begun', from_on from (${CARE}) c
  union all select 'care ended', to_on from (${CARE}) c
    where not exists (select from unaccompanied u where u.child_id = c.child_id)`

// Clocks whose published figures in time are between 70 and 95%.
const BOUND_TO_MISS = sql`('assessment-45', 'icpc-15', 'cin-visit', 'cp-visit', 'cla-visit-later', 'cla-review-later')`

const ORDINARY_CLOCKS = sql`select clock, from_on, due_on, met_on, state from clock_run
  where clock in ${BOUND_TO_MISS} and state in ('met', 'late', 'missed')`

/** Laws of sums and shapes. */
export const SUMS: readonly Law[] = [
  law(
    82,
    'The children of a status at a month’s end are those of the month before, and those who came, less those who went',
    sql`with spells as (select status, child_id, from_on, to_on from status_spell where from_on is not null and from_on < ${TODAY}),
      ends as (
        select s.status, (m + interval '1 month')::date as ends_on, count(distinct s.child_id) as children
        from spells s cross join lateral generate_series(date_trunc('month', s.from_on), coalesce(s.to_on, ${TODAY}) - interval '1 day', '1 month') m
        where s.from_on < (m + interval '1 month')::date and coalesce(s.to_on, 'infinity') >= (m + interval '1 month')::date
        group by 1, 2),
      changes as (
        select status, ends_on, sum(came) as came from (
          select status, (date_trunc('month', from_on) + interval '1 month')::date as ends_on, 1 as came from spells
          union all
          select status, (date_trunc('month', to_on) + interval '1 month')::date, -1 from spells where to_on is not null) c
        group by 1, 2),
      sums as (select status, ends_on, sum(came) over (partition by status order by ends_on) as children from changes)
      select 'status' as record_kind, s.status || ' ' || (s.ends_on - 1) as record_id, null as child_id,
        coalesce(e.children, 0) || ' children, and ' || s.children || ' by starts less ends' as says
      from sums s left join ends e using (status, ends_on)
      where s.ends_on <= ${TODAY} and coalesce(e.children, 0) <> s.children
      union all
      select status, record_id::text, child_id, 'from ' || from_on || ' to ' || to_on from status_spell where to_on < from_on`,
    { leaves: 'teams, which a status does not hold' },
  ),
  law(
    84,
    'No conference, panel or called meeting falls at a weekend or on a bank holiday',
    sql`select record_kind, record_id, child_id, 'on ' || to_char(on_day, 'FMDay YYYY-MM-DD') as says
      from (${MEETINGS}) m where ${isOff(sql`on_day`)}`,
  ),
  law(
    85,
    'Referrals fall in August and at Christmas, rise in June and July, and fell in spring 2020',
    sql`with days as (
        select d::date as on_day, coalesce(referrals, 0) as referrals
        from (select generate_series(min(referred_on), max(referred_on), '1 day') as d from referral) s
          left join (select referred_on, count(*) as referrals from referral group by 1) r on r.referred_on = d::date),
      rates as (
        select avg(referrals) as always, max(on_day) - min(on_day) as over_days,
          sum(referrals) filter (where extract(month from on_day) = 8) as augusts,
          sum(referrals) filter (where to_char(on_day, 'MMDD') not between '0102' and '1223') as christmases,
          sum(referrals) filter (where extract(month from on_day) in (6, 7)) as summers,
          sum(referrals) filter (where on_day between '2019-04-01' and '2019-05-31') as springs,
          avg(referrals) filter (where extract(month from on_day) = 8) as august,
          avg(referrals) filter (where to_char(on_day, 'MMDD') not between '0102' and '1223') as christmas,
          avg(referrals) filter (where extract(month from on_day) in (6, 7)) as summer,
          avg(referrals) filter (where on_day between '2020-04-01' and '2020-05-31') as spring_2020,
          avg(referrals) filter (where on_day between '2019-04-01' and '2019-05-31') as spring_2019
        from days)
      select 'referral' as record_kind, what as record_id, null as child_id, round(rate, 2) || ' a day, ' || round(compared, 2) || ' otherwise' as says
      -- A season is judged by as many referrals as tell it from chance: those of a family come together.
      from rates cross join lateral (values
        ('august', august, always, august < always, augusts >= 100), ('christmas', christmas, always, christmas < always, christmases >= 50),
        ('summer', summer, always, summer > always, summers >= 1000),
        ('spring-2020', spring_2020, spring_2019, spring_2020 < spring_2019, springs >= 400)) r (what, rate, compared, kept, told)
      where over_days > 730 and told and not kept`,
  ),
  law(
    86,
    'No day has three times as many as other days of its week, and nothing heaps on the first of a month',
    sql`with counts as (select series, on_day, count(*) as happened from (${SERIES}) s where on_day is not null group by 1, 2),
      usual as (select series, extract(year from on_day) as year, extract(isodow from on_day) as dow, sum(happened) / 52.2 as mean from counts group by 1, 2, 3)
      select c.series as record_kind, c.on_day::text as record_id, null as child_id, c.happened || ', and ' || round(u.mean, 1) || ' as usual' as says
      from counts c join usual u on u.series = c.series and u.year = extract(year from c.on_day) and u.dow = extract(isodow from c.on_day)
      -- A family of several counts as often: with few a day, some large ones may make three times the usual.
      where u.mean >= 8 and c.happened > greatest(3 * u.mean, u.mean + 9 * sqrt(u.mean))
        -- The day after a bank holiday has two days' work, and the last before Christmas clears the desk.
        and not exists (select from bank_holiday h where c.on_day - h.on_day in (1, -1))
      union all
      select series, what, null, heaped || ' of ' || total || ' on ' || what
      from (
        select series, sum(happened) as total, sum(happened) filter (where extract(day from on_day) = 1) as firsts,
          sum(happened) filter (where to_char(on_day, 'MMDD') = '0401') as april, sum(happened) filter (where to_char(on_day, 'MMDD') = '0101') as january
        from counts group by 1) s
        cross join lateral (values ('the first of months', firsts, 12), ('1 April', april, 1), ('1 January', january, 1)) h (what, heaped, a_year)
      where total >= 300 and heaped > 1.5 * total * a_year / 365.25 + 5 * sqrt(total * a_year / 365.25)`,
  ),
  law(
    87,
    'Work bunches before its deadline, 5 to 30 of 100 miss it, and nothing is done before it begins',
    sql`select 'clock_run' as record_kind, id::text as record_id, child_id, clock || ' done on ' || met_on || ', from ' || from_on as says
      from clock_run where met_on < from_on and clock in ${BOUND_TO_MISS}
      union all
      select 'clock_run', clock || ' missed', null, round(100 * share, 1) || '% miss it'
      from (select clock, avg((state <> 'met')::integer) as share, count(*) as runs from (${ORDINARY_CLOCKS}) r group by 1) s
      where runs >= 200 and share not between 0.05 and 0.3
      union all
      -- Spread evenly, a fifth of it would be done in the last fifth of the time.
      select 'clock_run', clock || ' bunched', null, round(100 * share, 1) || '% are done in the last fifth of the time'
      from (select clock, avg((met_on - from_on > 0.8 * (due_on - from_on))::integer) as share, count(*) as runs
        from (${ORDINARY_CLOCKS}) r where state = 'met' and due_on > from_on group by 1) s
      where runs >= 200 and share < 0.22`,
  ),
  law(
    88,
    'The most deprived fifth is referred at three times the rate of the least, and every team has good and bad months',
    sql`with referred as (
        select s.deprivation, count(*) as referrals
        from referral r join address a on a.person_id = r.child_id and a.from_on <= r.referred_on and (a.to_on is null or a.to_on > r.referred_on)
          join small_area s on s.sector = left(a.postcode, -2) group by 1),
      rates as (
        select sum(referrals) filter (where deprivation <= 2) / (select sum(share) from small_area where deprivation <= 2) as most,
          sum(referrals) filter (where deprivation >= 9) / (select sum(share) from small_area where deprivation >= 9) as least, sum(referrals) as total
        from referred)
      select 'referral' as record_kind, 'deprivation' as record_id, null as child_id,
        round((most / nullif(least, 0))::numeric, 1) || ' times the rate of the least deprived' as says
      from rates where total >= 200 and most < 3 * least
      union all
      (with runs as (
        select a.team, date_trunc('month', r.due_on) as month, (r.state <> 'met')::integer as missed
        from clock_run r join allocation a on a.child_id = r.child_id and a.role = 'social-worker' and a.from_on <= r.due_on
          and (a.to_on is null or a.to_on > r.due_on)
        where r.clock in ${BOUND_TO_MISS} and r.state in ('met', 'late', 'missed')),
      city as (select month, avg(missed) as missed from runs group by 1),
      teams as (select team, month, avg(missed) as missed from runs where team is not null group by 1, 2 having count(*) >= 10)
      select 'allocation', team, null, 'in no month ' || case when bool_or(t.missed > c.missed) then 'better' else 'worse' end || ' than the city'
      from teams t join city c using (month) group by team
      having count(*) >= 12 and bool_or(t.missed > c.missed) <> bool_or(t.missed < c.missed))`,
  ),
  law(
    89,
    'No more children are known than live in the city, and most who live there never are',
    sql`with living as (select children from population where from_on <= ${TODAY} order by from_on desc limit 1),
      known as (
        select count(distinct b.person_id) filter (where r.closed_on is null) as open, count(distinct b.person_id) as ever
        from referral r join birth_fact b on b.person_id = r.child_id
        where b.born_on > ${TODAY} - interval '18 years' and b.died_on is null)
      select 'population' as record_kind, 'known' as record_id, null as child_id, open || ' open and ' || ever || ' ever known, of ' || children as says
      from living cross join known where open > children or ever > children / 2`,
  ),
]
