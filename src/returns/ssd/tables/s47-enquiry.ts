import { moment, ssdTable, to, words } from '../table.ts'

/** Section 47 enquiries. */
export const S47_ENQUIRY = ssdTable(
  'ssd_s47_enquiry',
  { key: 's47e_s47_enquiry_id', person: 's47e_person_id' },
  {
    s47e_s47_enquiry_id: words(48),
    s47e_referral_id: words(48, to('ssd_cin_episodes.cine_referral_id')),
    s47e_person_id: words(48, to('ssd_person.pers_person_id')),
    s47e_s47_start_date: moment(),
    s47e_s47_end_date: moment(),
    s47e_s47_nfa: words(1),
    s47e_s47_outcome_json: words(1000),
    s47e_s47_completed_by_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
    s47e_s47_completed_by_team: words(48, to('ssd_department.dept_team_id')),
  },
)
