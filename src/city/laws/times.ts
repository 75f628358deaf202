import { type Sql, sql } from '../../core/sql.ts'
import { type Law, law } from './law.ts'
import { dayIn, isOff } from './readings.ts'

/** Kinds of record of one child that people write, and the days in them by which what they say had happened. */
export const WRITTEN: Readonly<Record<string, Sql>> = {
  adoption: sql`greatest(decided_on, matched_on)`,
  adoption_placement: sql`greatest(decided_on, ceased_on)`,
  assessment: sql`greatest(started_on, reviewed_on, authorised_on, first_seen_on)`,
  assessment_factor: sql`null::date`,
  care_episode: sql`greatest(started_on, ended_on)`,
  care_leaver_service: sql`started_on`,
  care_leaver_year: sql`null::date`,
  care_review: sql`reviewed_on`,
  care_visit: sql`visited_on`,
  case_acceptance: dayIn(sql`accepted_at`),
  childs_words: sql`said_on`,
  contact: sql`greatest(${dayIn(sql`received_at`)}, ${dayIn(sql`decided_at`)})`,
  contact_rating: dayIn(sql`rated_at`),
  // What will end by order, or when a worker leaves, may be written before it does.
  allocation: sql`null::date`,
  deprivation_of_liberty: sql`started_on`,
  disability: sql`null::date`,
  early_help_action: sql`null::date`,
  early_help_agreement: sql`said_on`,
  early_help_assessment: sql`greatest(started_on, completed_on)`,
  early_help_episode: sql`greatest(started_on, ended_on)`,
  early_help_lead: sql`greatest(from_on, to_on)`,
  early_help_plan: sql`agreed_on`,
  early_help_progress: sql`marked_on`,
  early_help_request: sql`greatest(requested_on, decided_on)`,
  early_help_review: sql`held_on`,
  early_help_step: sql`greatest(proposed_on, decided_on)`,
  health_check: sql`held_on`,
  health_year: sql`null::date`,
  in_need_plan: sql`greatest(started_on, ended_on)`,
  in_need_visit: sql`visited_on`,
  missing_episode: sql`greatest(went_on, returned_on)`,
  placement_episode: sql`greatest(started_on, ended_on)`,
  pre_proceedings: sql`greatest(started_on, letter_sent_on, first_meeting_on, decided_on, court_on, notice_sent_on)`,
  previous_permanence: sql`null::date`,
  protection_plan: sql`greatest(started_on, ended_on)`,
  protection_review: sql`reviewed_on`,
  protection_visit: sql`visited_on`,
  referral: sql`greatest(referred_on, closed_on, initial_conference_on)`,
  return_interview: dayIn(sql`held_at`),
  school_place: sql`from_on`,
  section_47: sql`greatest(started_on, conference_on)`,
  supported_family: sql`greatest(identified_on, engaged_on, ended_on)`,
  supported_family_claim: sql`claimed_on`,
  supported_family_outcome: sql`greatest(changed_on, sustained_on)`,
  unaccompanied: sql`null::date`,
  warning: sql`from_on`,
}

const tables = Object.keys(WRITTEN)
const every = (rows: (kind: Sql, happened: Sql) => Sql, of: readonly string[] = tables): Sql =>
  of.map(kind => rows(kind as Sql, WRITTEN[kind]!)).join('\nunion all\n') as Sql

const DAYS_TOLD = tables.filter(kind => !WRITTEN[kind]!.startsWith('null'))

// When each visit was first written down, but for those that an earlier system handed over.
const FIRST_KNOWN = sql`select v.record_id, v.child_id, v.on_day, least(v.known_at, h.known_at) as known_at
  from (
    select id as record_id, child_id, visited_on as on_day, known_at, recorded_by, source_id from in_need_visit
    union all select id, child_id, visited_on, known_at, recorded_by, source_id from protection_visit
    union all select id, child_id, visited_on, known_at, recorded_by, source_id from care_visit) v
    left join (
      select id, min(known_at) as known_at from {{history}}.in_need_visit group by 1
      union all select id, min(known_at) from {{history}}.protection_visit group by 1
      union all select id, min(known_at) from {{history}}.care_visit group by 1) h on h.id = v.record_id
  where v.source_id is null and v.recorded_by <> 'migration'`

const DELAYS = sql`select *, ${dayIn(sql`known_at`)} - on_day as days from (${FIRST_KNOWN}) f`

// How many children each lead held at the beginning of each month.
const HELD = sql`select coalesce(worker_account, concat_ws(', ', worker, team)) as holder, month::date as month, count(*) as held
  from allocation cross join lateral generate_series(date_trunc('month', from_on) + interval '1 month', coalesce(to_on, from_on + 400), '1 month') month
  where role = 'social-worker' and from_on is not null group by 1, 2`

/** Laws of the two times: when it was so, and when we knew. */
export const TIMES: readonly Law[] = [
  law(
    73,
    'Nothing is recorded before it happened',
    every(
      (kind, happened) => sql`select '${kind}' as record_kind, id as record_id, child_id,
        'happened ' || happened || ', known ' || known_at as says
      from (select id, child_id, ${happened} as happened, known_at from ${kind}
        union all select id, child_id, ${happened}, known_at from {{history}}.${kind}) k
      where happened > ${dayIn(sql`known_at`)}`,
      DAYS_TOLD,
    ),
    { leaves: 'who was in post, which waits for a record of workers; the hour' },
  ),
  law(
    75,
    'Each version is later than the one it corrects, and none is lost',
    every(
      kind => sql`select '${kind}' as record_kind, id as record_id, child_id,
        'known from ' || known_at || ' to ' || known_to || ', the next from ' || coalesce(next_at::text, 'never') as says
      from (
        select id, child_id, known_at, known_to, ended_why, lead(known_at) over (partition by id order by known_at) as next_at
        from (
          select id, child_id, known_at, known_to, ended_why from {{history}}.${kind}
          union all
          select id, child_id, known_at, null, null from ${kind} where id in (select id from {{history}}.${kind})) v) v
      where known_to <= known_at or next_at < known_to or (ended_why = 'changed' and next_at is distinct from known_to)`,
    ),
  ),
  law(
    76,
    'Writing up grows later with the work held, clears on office days, and takes over 60 days in under 1 of 100',
    sql`select 'visit' as record_kind, 'over-60-days' as record_id, null as child_id, round(100 * share, 1) || '% of visits' as says
      from (select avg((days > 60)::integer) as share, count(*) as visits from (${DELAYS}) d) shares where visits >= 200 and share >= 0.01
      union all
      select 'visit', 'off-days', null, round(100 * share, 1) || '% of visits were written up on a day off'
      from (
        select avg(${isOff(dayIn(sql`known_at`))}::integer) as share, count(*) as visits from (${DELAYS}) d where days > 0) shares
      where visits >= 200 and share > 0.1
      union all
      (with written as (
        select d.days, h.held from (${DELAYS}) d join allocation a on a.child_id = d.child_id and a.role = 'social-worker'
            and a.from_on <= d.on_day and (a.to_on is null or a.to_on > d.on_day)
          join (${HELD}) h on h.holder = coalesce(a.worker_account, concat_ws(', ', a.worker, a.team))
            and h.month = date_trunc('month', d.on_day)::date),
      middle as (select percentile_cont(0.5) within group (order by held) as held from written)
      select 'visit', 'work-held', null, round(fewer, 2) || ' days to write up for those with fewer children, ' || round(more, 2) || ' with more'
      from (
        select avg(days) filter (where w.held > m.held) as more, avg(days) filter (where w.held <= m.held) as fewer, count(*) as visits
        from written w cross join middle m) shares
      where visits >= 200 and more <= fewer)`,
    { leaves: 'departures, which wait for a record of workers' },
  ),
  law(
    77,
    'The id of a record merged into another is never another child’s',
    every(
      kind => sql`select '${kind}' as record_kind, h.id as record_id, h.child_id, 'merged ' || h.known_to || ', and now of another child' as says
      from {{history}}.${kind} h join ${kind} k on k.id = h.id where h.ended_why = 'merged' and k.child_id <> h.child_id`,
    ),
    { leaves: 'people counted once, which the matching of people holds' },
  ),
]
