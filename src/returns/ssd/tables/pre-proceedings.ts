import { moment, placeholder, ssdTable, to, whole, words } from '../table.ts'

/** Pre-proceedings and care proceedings (DDSF 1b). */
export const PRE_PROCEEDINGS = ssdTable(
  'ssd_pre_proceedings',
  { key: 'prep_table_id', person: 'prep_person_id' },
  {
    prep_table_id: words(48, placeholder),
    prep_person_id: words(48, { ...to('ssd_person.pers_person_id'), ...placeholder }),
    prep_plo_family_id: words(48, placeholder),
    prep_pre_pro_decision_date: moment(placeholder),
    prep_initial_pre_pro_meeting_date: moment(placeholder),
    prep_pre_pro_outcome: words(100, placeholder),
    prep_agree_stepdown_issue_date: moment(),
    prep_cp_plans_referral_period: whole(placeholder),
    prep_legal_gateway_outcome: words(100, placeholder),
    prep_prev_pre_proc_child: whole(placeholder),
    prep_prev_care_proc_child: whole(placeholder),
    prep_pre_pro_letter_date: moment(placeholder),
    prep_care_pro_letter_date: moment(placeholder),
    prep_pre_pro_meetings_num: whole(placeholder),
    prep_pre_pro_parents_legal_rep: words(1, placeholder),
    prep_parents_legal_rep_point_of_issue: words(2, placeholder),
    prep_court_reference: words(48, placeholder),
    prep_care_proc_court_hearings: whole(placeholder),
    prep_care_proc_short_notice: words(1, placeholder),
    prep_proc_short_notice_reason: words(100, placeholder),
    prep_la_inital_plan_approved: words(1, placeholder),
    prep_la_initial_care_plan: words(100, placeholder),
    prep_la_final_plan_approved: words(1, placeholder),
    prep_la_final_care_plan: words(100, placeholder),
  },
)
