import { moment, ssdTable, to, words } from '../table.ts'

/** Referral / CIN episode (the social care episode). */
export const CIN_EPISODES = ssdTable(
  'ssd_cin_episodes',
  { key: 'cine_referral_id', person: 'cine_person_id' },
  {
    cine_referral_id: words(48),
    cine_person_id: words(48, to('ssd_person.pers_person_id')),
    cine_referral_date: moment(),
    cine_cin_primary_need_code: words(3),
    cine_referral_source_code: words(48),
    cine_referral_source_desc: words(255),
    cine_referral_outcome_json: words(4000),
    cine_referral_nfa: words(1),
    cine_close_reason: words(100),
    cine_close_date: moment(),
    cine_referral_team: words(48, to('ssd_department.dept_team_id')),
    cine_referral_worker_id: words(48, to('ssd_professionals.prof_professional_id')),
  },
)
