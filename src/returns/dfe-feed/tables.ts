/**
 * What areas are asked for, table by table: the parts of the specification by its own names, with a column for each element
 * that an area says, and those by which a row finds its place. An area gives each by `yearRows` (source 'dfe-feed').
 */
export const FEED_TABLES = {
  child_details: [
    'unique_pupil_number',
    'former_unique_pupil_number',
    'unique_pupil_number_unknown_reason',
    'first_name',
    'surname',
    'date_of_birth',
    'expected_date_of_birth',
    'sex',
    'ethnicity',
    'postcode',
  ],
  /** One row a disability. */
  disabilities: ['code'],
  /** A row says that the child is or was one who came alone. */
  uasc: ['uasc_end_date'],
  sdq_assessments: ['date', 'score', 'year'],
  social_care_episodes: [
    'referral_date',
    'referral_source',
    'referral_no_further_action_flag',
    'closure_date',
    'closure_reason',
  ],
  care_worker_details: ['worker_id', 'start_date', 'end_date'],
  child_and_family_assessments: ['social_care_episode_id', 'start_date', 'authorisation_date'],
  /** One row a factor. */
  factors: ['child_and_family_assessment_id', 'code'],
  child_in_need_plans: ['social_care_episode_id', 'start_date', 'end_date'],
  section_47_assessments: [
    'social_care_episode_id',
    'start_date',
    'icpc_required_flag',
    'icpc_date',
    'end_date',
  ],
  child_protection_plans: ['social_care_episode_id', 'start_date', 'end_date'],
  /** `period` is the first record of the unbroken time in care that the block belongs to. */
  child_looked_after_placements: [
    'period',
    'start_date',
    'start_reason',
    'placement_type',
    'postcode',
    'end_date',
    'end_reason',
    'change_reason',
  ],
  /** Several rows a child, each with the dates that its record has: the last of each is told. */
  adoption: ['initial_decision_date', 'matched_date', 'placed_date'],
  /** Of the years of a care leaver in the window; the last is told. */
  care_leavers: ['year', 'contact_date', 'activity', 'accommodation'],
} as const

export type FeedTable = keyof typeof FEED_TABLES
