import type { SsdTable } from '../table.ts'
import { ADDRESS } from './address.ts'
import { API_DATA_STAGING } from './api-data-staging.ts'
import { ASSESSMENT_FACTORS } from './assessment-factors.ts'
import { CARE_LEAVERS } from './care-leavers.ts'
import { CIN_ASSESSMENTS } from './cin-assessments.ts'
import { CIN_EPISODES } from './cin-episodes.ts'
import { CIN_PLANS } from './cin-plans.ts'
import { CIN_VISITS } from './cin-visits.ts'
import { CLA_CARE_PLAN } from './cla-care-plan.ts'
import { CLA_CONVICTIONS } from './cla-convictions.ts'
import { CLA_EPISODES } from './cla-episodes.ts'
import { CLA_HEALTH } from './cla-health.ts'
import { CLA_IMMUNISATIONS } from './cla-immunisations.ts'
import { CLA_PLACEMENT } from './cla-placement.ts'
import { CLA_PREVIOUS_PERMANENCE } from './cla-previous-permanence.ts'
import { CLA_REVIEWS } from './cla-reviews.ts'
import { CLA_SUBSTANCE_MISUSE } from './cla-substance-misuse.ts'
import { CLA_VISITS } from './cla-visits.ts'
import { CONTACTS } from './contacts.ts'
import { CP_PLANS } from './cp-plans.ts'
import { CP_REVIEWS } from './cp-reviews.ts'
import { CP_VISITS } from './cp-visits.ts'
import { DEPARTMENT } from './department.ts'
import { DISABILITY } from './disability.ts'
import { EARLY_HELP_EPISODES } from './early-help-episodes.ts'
import { EHCP_ACTIVE_PLANS } from './ehcp-active-plans.ts'
import { EHCP_ASSESSMENT } from './ehcp-assessment.ts'
import { EHCP_NAMED_PLAN } from './ehcp-named-plan.ts'
import { EHCP_REQUESTS } from './ehcp-requests.ts'
import { FAMILY } from './family.ts'
import { IMMIGRATION_STATUS } from './immigration-status.ts'
import { INITIAL_CP_CONFERENCE } from './initial-cp-conference.ts'
import { INVOLVEMENTS } from './involvements.ts'
import { LEGAL_STATUS } from './legal-status.ts'
import { LINKED_IDENTIFIERS } from './linked-identifiers.ts'
import { MISSING } from './missing.ts'
import { MOTHER } from './mother.ts'
import { PERMANENCE } from './permanence.ts'
import { PERSON } from './person.ts'
import { PRE_PROCEEDINGS } from './pre-proceedings.ts'
import { PROFESSIONALS } from './professionals.ts'
import { S47_ENQUIRY } from './s47-enquiry.ts'
import { S251_FINANCE } from './s251-finance.ts'
import { SDQ_SCORES } from './sdq-scores.ts'
import { SEN_NEED } from './sen-need.ts'
import { SEND } from './send.ts'
import { VERSION_LOG } from './version-log.ts'
import { VOICE_OF_CHILD } from './voice-of-child.ts'

/** Every table of the Standard Safeguarding Dataset 1.4.5 (14 July 2026, Data to Insight), in the standard's order. */
export const SSD_TABLES: readonly SsdTable[] = [
  PERSON,
  FAMILY,
  ADDRESS,
  DISABILITY,
  IMMIGRATION_STATUS,
  MOTHER,
  LEGAL_STATUS,
  CONTACTS,
  EARLY_HELP_EPISODES,
  CIN_EPISODES,
  CIN_ASSESSMENTS,
  ASSESSMENT_FACTORS,
  CIN_PLANS,
  CIN_VISITS,
  S47_ENQUIRY,
  INITIAL_CP_CONFERENCE,
  CP_PLANS,
  CP_VISITS,
  CP_REVIEWS,
  CLA_EPISODES,
  CLA_CONVICTIONS,
  CLA_HEALTH,
  CLA_IMMUNISATIONS,
  CLA_SUBSTANCE_MISUSE,
  CLA_PLACEMENT,
  CLA_REVIEWS,
  CLA_VISITS,
  CLA_PREVIOUS_PERMANENCE,
  CLA_CARE_PLAN,
  SDQ_SCORES,
  MISSING,
  CARE_LEAVERS,
  PERMANENCE,
  INVOLVEMENTS,
  PROFESSIONALS,
  SEND,
  EHCP_REQUESTS,
  EHCP_ASSESSMENT,
  EHCP_NAMED_PLAN,
  EHCP_ACTIVE_PLANS,
  SEN_NEED,
  PRE_PROCEEDINGS,
  VOICE_OF_CHILD,
  LINKED_IDENTIFIERS,
  S251_FINANCE,
  DEPARTMENT,
  VERSION_LOG,
  API_DATA_STAGING,
]
