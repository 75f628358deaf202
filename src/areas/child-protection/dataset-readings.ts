import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import {
  type Also,
  cellOf,
  readFlags,
  reference,
  referred,
  seenFrom,
  ssdReading,
} from '../../returns/ssd/reading.ts'
import { CIN_EPISODES } from '../../returns/ssd/tables/cin-episodes.ts'
import { CP_PLANS } from '../../returns/ssd/tables/cp-plans.ts'
import { CP_REVIEWS } from '../../returns/ssd/tables/cp-reviews.ts'
import { CP_VISITS } from '../../returns/ssd/tables/cp-visits.ts'
import { INITIAL_CP_CONFERENCE } from '../../returns/ssd/tables/initial-cp-conference.ts'
import { PRE_PROCEEDINGS } from '../../returns/ssd/tables/pre-proceedings.ts'
import { S47_ENQUIRY } from '../../returns/ssd/tables/s47-enquiry.ts'
import { Enquiry, Plan, PreProceedings, Review, Visit } from './records.ts'

/** Whether an enquiry came to a conference: the one of its outcomes that is kept here. */
function conference(row: LoadedRow): Also {
  const column = 's47e_s47_outcome_json'
  const cell = cellOf(row, column)
  const flags = readFlags(cell)
  const { values, doubts = [] } = reference(row, 'referral', 's47e_referral_id', CIN_EPISODES)
  if (!flags) {
    const message = 'is no JSON of outcomes'
    return { values, doubts: [...doubts, { field: 'conferenceNotNeeded', column, message }] }
  }
  const lost = [...flags].filter(flag => flag !== 'CP_CONFERENCE_FLAG')
  if (lost.length > 0) doubts.push({ column, message: `outcomes that are not kept here: ${lost.join(', ')}` })
  const conferenceNotNeeded = cell === '' ? null : flags.has('CP_CONFERENCE_FLAG') ? '0' : '1'
  return { values: { ...values, conferenceNotNeeded }, doubts }
}

export const datasetReadings: Reading[] = [
  ssdReading(S47_ENQUIRY, Enquiry, {
    columns: { startedOn: 's47e_s47_start_date', endedOn: 's47e_s47_end_date' },
    reads: ['s47e_referral_id', 's47e_s47_outcome_json'],
    also: conference,
  }),
  ssdReading(INITIAL_CP_CONFERENCE, Enquiry, {
    // A conference is kept with the enquiry that led to it; what it decided is the plan that began on its day.
    columns: { conferenceTargetOn: 'icpc_icpc_target_date', conferenceOn: 'icpc_icpc_date' },
    reads: ['icpc_s47_enquiry_id', 'icpc_cp_plan_id', 'icpc_referral_id', 'icpc_icpc_outcome_json'],
    yesNo: ['icpc_icpc_outcome_cp_flag'],
    id: row => referred(row, 'icpc_s47_enquiry_id', S47_ENQUIRY) ?? row.rowId,
    unless: row =>
      referred(row, 'icpc_s47_enquiry_id', S47_ENQUIRY) !== null
        ? false
        : {
            column: 'icpc_s47_enquiry_id',
            message:
              'a conference is kept with its section 47 enquiry, and this one names none of this child’s',
          },
  }),
  ssdReading(CP_PLANS, Plan, {
    columns: {
      startedOn: 'cppl_cp_plan_start_date',
      endedOn: 'cppl_cp_plan_end_date',
      initialCategory: 'cppl_cp_plan_initial_category',
      latestCategory: 'cppl_cp_plan_latest_category',
    },
    // The conference is the one of the day on which the plan began.
    reads: ['cppl_referral_id', 'cppl_icpc_id'],
    also: row => reference(row, 'referral', 'cppl_referral_id', CIN_EPISODES),
  }),
  ssdReading(CP_VISITS, Visit, {
    columns: { visitedOn: 'cppv_cp_visit_date', bedroomSeen: 'cppv_cp_visit_bedroom' },
    // The plan is the one that the visit’s day lies in.
    reads: ['cppv_cp_plan_id'],
    yesNo: ['cppv_cp_visit_seen', 'cppv_cp_visit_seen_alone'],
    also: row => ({ values: { seen: seenFrom(row, 'cppv_cp_visit_seen', 'cppv_cp_visit_seen_alone') } }),
  }),
  ssdReading(CP_REVIEWS, Review, {
    columns: { reviewedOn: 'cppr_cp_review_date' },
    // That the plan went on follows from when it ended.
    reads: ['cppr_cp_plan_id'],
    yesNo: ['cppr_cp_review_outcome_continue_cp'],
    also: row => reference(row, 'plan', 'cppr_cp_plan_id', CP_PLANS),
  }),
  ssdReading(PRE_PROCEEDINGS, PreProceedings, {
    columns: {
      startedOn: 'prep_pre_pro_decision_date',
      firstMeetingOn: 'prep_initial_pre_pro_meeting_date',
      decidedOn: 'prep_agree_stepdown_issue_date',
      letterSentOn: 'prep_pre_pro_letter_date',
      noticeSentOn: 'prep_care_pro_letter_date',
      reviews: 'prep_pre_pro_meetings_num',
    },
  }),
]
