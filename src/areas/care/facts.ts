import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { PeriodOfCare } from './period-of-care.ts'
import { Episode, Review } from './records.ts'

/**
 * Periods of care: child_id, record_id (the first episode), from_on (first known day), start_known, to_on (null =
 * open), reason_ended, short_breaks. periods.ts derives them from episodes; a day they are read costs no more.
 */
export const carePeriodFacts: Facts = {
  view: 'care_period',
  about: 'Each unbroken period of care',
  of: [PeriodOfCare],
  rows: sql`select child_id, began_with as record_id, from_on, start_known, to_on, reason_ended, known_at, short_breaks
    from period_of_care`,
}

/** Each episode with its legal status: child_id, record_id, from_on, to_on, legal_status, reason_began. */
export const careEpisodeFacts: Facts = {
  view: 'care_episode_fact',
  about: 'Each episode of care with its legal status',
  of: [Episode],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, legal_status, reason_began, reason_ended
    from care_episode where started_on is not null`,
}

/** Each review of a child's case that was held: child_id, record_id, on_date. */
export const careReviewFacts: Facts = {
  view: 'care_review_fact',
  about: 'Each review of the case of a child in care',
  of: [Review],
  rows: sql`select child_id, id as record_id, reviewed_on as on_date from care_review where reviewed_on is not null`,
}

/** How a child comes into care, or their care is found to have begun earlier, for the area that decides on it. */
export { type Accommodated, accommodate, type InCare } from './accommodate.ts'
export { episodesOf } from './demonstration-episodes.ts'
/** How a child leaves care, for the area that knows the home; and whose care runs on past 18. */
export { endCare, grownInCare } from './end-care.ts'
/** For clocks of other areas that hang on care. */
export { beganHere, carePeriods } from './periods.ts'
export { Episode } from './records.ts'
