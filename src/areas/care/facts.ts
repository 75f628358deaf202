import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Episode } from './records.ts'

/**
 * Periods of care: child_id, record_id (the first episode), from_on (first known day), start_known, to_on (null =
 * open), reason_ended, short_breaks. An episode continues the period when it did not begin by starting care and
 * no earlier episode of the period ended before it. periods.ts says the same in TypeScript for the clocks.
 */
export const carePeriodFacts: Facts = {
  view: 'care_period',
  about: 'Each unbroken period of care',
  of: [Episode],
  // Two windows in the order of an index, and what a period says of its ends from the episodes there: no sort.
  rows: sql`with ordered as (
      select id, child_id, known_at, started_on, ended_on, reason_began, reason_ended, legal_status,
        max(coalesce(ended_on, 'infinity')) over (partition by child_id order by started_on, id rows between unbounded preceding and 1 preceding) as reach
      from care_episode where started_on is not null),
    flagged as (select *, reach is null or coalesce(reason_began = 'S', false) or reach < started_on as begins from ordered),
    marked as (select *, count(*) filter (where begins) over w as period, lead(begins, 1, true) over w as ends from flagged
      window w as (partition by child_id order by started_on, id rows unbounded preceding))
    select child_id, any_value(id) filter (where begins) as record_id, min(started_on) as from_on,
      coalesce(bool_or(reason_began = 'S'), false) as start_known,
      nullif(max(coalesce(ended_on, 'infinity')), 'infinity') as to_on,
      any_value(reason_ended) filter (where ends) as reason_ended, max(known_at) as known_at,
      bool_and(coalesce(legal_status in ('V3', 'V4'), false)) as short_breaks
    from marked group by child_id, period`,
}

/** Each episode with its legal status: child_id, record_id, from_on, to_on, legal_status, reason_began. */
export const careEpisodeFacts: Facts = {
  view: 'care_episode_fact',
  about: 'Each episode of care with its legal status',
  of: [Episode],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, legal_status, reason_began, reason_ended
    from care_episode where started_on is not null`,
}

export { episodesOf } from './demonstration-episodes.ts'
/** For clocks of other areas that hang on care. */
export { carePeriods } from './periods.ts'
export { Episode } from './records.ts'
