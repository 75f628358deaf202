import { moment, ssdTable, to, words } from '../table.ts'

/** Initial CP conferences. */
export const INITIAL_CP_CONFERENCE = ssdTable(
  'ssd_initial_cp_conference',
  { key: 'icpc_icpc_id', person: 'icpc_person_id' },
  {
    icpc_icpc_id: words(48),
    icpc_icpc_meeting_id: words(48),
    icpc_s47_enquiry_id: words(48, to('ssd_s47_enquiry.s47e_s47_enquiry_id')),
    icpc_person_id: words(48, to('ssd_person.pers_person_id')),
    icpc_cp_plan_id: words(48),
    icpc_referral_id: words(48, to('ssd_cin_episodes.cine_referral_id')),
    icpc_icpc_transfer_in: words(1),
    icpc_icpc_target_date: moment(),
    icpc_icpc_date: moment(),
    icpc_icpc_outcome_cp_flag: words(1),
    icpc_icpc_outcome_json: words(1000),
    icpc_icpc_team: words(48, to('ssd_department.dept_team_id')),
    icpc_icpc_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
  },
)
