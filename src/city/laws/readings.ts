import { type Sql, sql } from '../../core/sql.ts'

/** Who is whose mother, whichever of the two it was written about: child_id, mother_id. */
export const MOTHERS = sql`select person_id as child_id, other as mother_id from relationship
    where relation = 'mother' and other is not null
  union select r.other, r.person_id from relationship r join identity i using (person_id)
    where r.relation = 'child' and r.other is not null and i.sex in ('F', '2')`

/** Who is whose parent by birth or law: record_id of the relationship, child_id, parent_id. */
export const PARENTS = sql`select id as record_id, person_id as child_id, other as parent_id from relationship
    where relation in ('mother', 'father', 'parent') and other is not null
  union all select id, other, person_id from relationship where relation = 'child' and other is not null`

/** Every visit to a child: record_kind, record_id, child_id, on_day, seen, words, happened. */
export const VISITS = sql`select 'in_need_visit' as record_kind, id as record_id, child_id, visited_on as on_day, seen, words, happened
    from in_need_visit
  union all select 'protection_visit', id, child_id, visited_on, seen, words, happened from protection_visit
  union all select 'care_visit', id, child_id, visited_on, seen, words, happened from care_visit`

/** What can only happen to a child who is born, living and known here: record_kind, record_id, child_id, on_day. */
export const OF_THE_LIVING = sql`select record_kind, record_id, child_id, on_day from (${VISITS}) v
  union all select 'assessment', id, child_id, first_seen_on from assessment
  union all select 'childs_words', id, child_id, said_on from childs_words
  union all select 'care_episode', id, child_id, started_on from care_episode
  union all select 'placement_episode', id, child_id, started_on from placement_episode
  union all select 'adoption', id, child_id, matched_on from adoption
  union all select 'missing_episode', id, child_id, went_on from missing_episode
  union all select 'health_check', id, child_id, held_on from health_check
  union all select 'care_leaver_service', id, child_id, started_on from care_leaver_service`

/** Work that begins with a child: record_kind, record_id, child_id, on_day. */
export const BEGINNINGS = sql`select 'assessment' as record_kind, id as record_id, child_id, started_on as on_day from assessment
  union all select 'section_47', id, child_id, started_on from section_47
  union all select 'protection_plan', id, child_id, started_on from protection_plan
  union all select 'in_need_plan', id, child_id, started_on from in_need_plan
  union all select 'pre_proceedings', id, child_id, started_on from pre_proceedings`

/** Care other than short breaks: child_id, record_id of the first episode, from_on, to_on, reason_ended. */
export const CARE = sql`select child_id, record_id, from_on, to_on, reason_ended from care_period where not short_breaks`

/** Children whom an adoption order took out of care: child_id, from_on, adopted_on. */
export const ADOPTED = sql`select child_id, from_on, to_on as adopted_on from care_period where reason_ended in ('E11', 'E12')`

/** Text that people wrote: record_kind, record_id, child_id, text. */
export const NOTES = sql`select record_kind, record_id, child_id, words as text from (${VISITS}) v where words is not null
  union all select record_kind, record_id, child_id, happened from (${VISITS}) v where happened is not null
  union all select 'contact', id, child_id, worry from contact where worry is not null
  union all select 'contact', id, child_id, reason from contact where reason is not null
  union all select 'assessment', id, child_id, late_reason from assessment where late_reason is not null
  union all select 'care_review', id, child_id, decided from care_review where decided is not null
  union all select 'return_interview', id, child_id, account from return_interview where account is not null
  union all select 'childs_words', id, child_id, words from childs_words where words is not null
  union all select 'early_help_request', id, child_id, concat_ws(' ', need, reason) from early_help_request
  union all select 'early_help_assessment', id, child_id, concat_ws(' ', strengths, worries, risks, childs_words, family_wants, analysis) from early_help_assessment where completed_on is not null
  union all select 'early_help_episode', id, child_id, end_words from early_help_episode where end_words is not null
  union all select 'early_help_step', id, child_id, concat_ws(' ', reason, history, decision_reason) from early_help_step
  union all select 'early_help_review', id, child_id, concat_ws(' ', changed, childs_words) from early_help_review`

/**
 * Of spells (record_kind, record_id, child_id, from_on, to_on: null while open), those that begin before one of the
 * same child that began earlier has ended. One may begin on the day the other ends.
 */
export const overlapping = (spells: Sql): Sql => sql`select record_kind, record_id, child_id,
    'begins ' || from_on || ' while another goes on until ' || reach as says
  from (
    select s.*, max(coalesce(to_on, 'infinity'::date)) over (partition by child_id order by from_on, to_on, record_id
      rows between unbounded preceding and 1 preceding) as reach
    from (${spells}) s where from_on is not null) s
  where from_on < reach`

/** Whether a day is a Saturday, a Sunday or a bank holiday. */
export const isOff = (day: Sql): Sql =>
  sql`(extract(isodow from ${day}) > 5 or ${day} in (select on_day from bank_holiday))`

/** The day in London of a moment. */
export const dayIn = (moment: Sql): Sql => sql`(${moment} at time zone 'Europe/London')::date`

/** The day someone born on a day comes to an age in years. */
export const birthday = (born: Sql, years: number): Sql => sql`(${born} + ${years} * interval '1 year')::date`
