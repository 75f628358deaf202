import { ADOPTION } from './adoption.ts'
import { block, code, DAY, FLAG, id, listOf, PURGE } from './block.ts'
import { CARE_LEAVERS } from './care-leavers.ts'
import { CARE_WORKER_DETAILS } from './care-worker-details.ts'
import { CHILD_AND_FAMILY_ASSESSMENT } from './child-and-family-assessment.ts'
import { CHILD_IN_NEED_PLAN } from './child-in-need-plan.ts'
import { CHILD_LOOKED_AFTER_PLACEMENT } from './child-looked-after-placement.ts'
import { CHILD_PROTECTION_PLAN } from './child-protection-plan.ts'
import { CIN_CLOSURE_REASON, REFERRAL_SOURCE } from './codes.ts'
import { SECTION_47_ASSESSMENT } from './section-47-assessment.ts'

/** A referral and all that followed from it, care included. */
export const SOCIAL_CARE_EPISODE = block(
  'A referral and what followed',
  {
    social_care_episode_id: id(),
    referral_date: DAY,
    referral_source: code(REFERRAL_SOURCE, 2),
    // True when there was no further action: its name says so, and it is what has been sent so far.
    referral_no_further_action_flag: FLAG,
    closure_date: DAY,
    closure_reason: code(CIN_CLOSURE_REASON, 3),
    care_worker_details: listOf(CARE_WORKER_DETAILS),
    child_and_family_assessments: listOf(CHILD_AND_FAMILY_ASSESSMENT),
    child_in_need_plans: listOf(CHILD_IN_NEED_PLAN),
    section_47_assessments: listOf(SECTION_47_ASSESSMENT),
    child_protection_plans: listOf(CHILD_PROTECTION_PLAN),
    child_looked_after_placements: listOf(CHILD_LOOKED_AFTER_PLACEMENT),
    adoption: ADOPTION,
    care_leavers: CARE_LEAVERS,
    purge: PURGE,
  },
  ['social_care_episode_id'],
)
