import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** CP review conferences. */
export const CP_REVIEWS = ssdTable(
  'ssd_cp_reviews',
  { key: 'cppr_cp_review_id', person: 'cppr_person_id' },
  {
    cppr_cp_review_id: words(48),
    cppr_person_id: words(48, to('ssd_cp_plans.cppl_person_id')),
    cppr_cp_plan_id: words(48, to('ssd_cp_plans.cppl_cp_plan_id')),
    cppr_cp_review_due: moment(),
    cppr_cp_review_date: moment(),
    cppr_cp_review_meeting_id: words(48),
    cppr_cp_review_outcome_continue_cp: words(1),
    cppr_cp_review_quorate: words(100),
    cppr_cp_review_participation: words(100, placeholder),
  },
)
