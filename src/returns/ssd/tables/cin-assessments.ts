import { moment, ssdTable, to, words } from '../table.ts'

/** Single assessments. */
export const CIN_ASSESSMENTS = ssdTable(
  'ssd_cin_assessments',
  { key: 'cina_assessment_id', person: 'cina_person_id' },
  {
    cina_assessment_id: words(48),
    cina_person_id: words(48, to('ssd_person.pers_person_id')),
    cina_referral_id: words(48, to('ssd_cin_episodes.cine_referral_id')),
    cina_assessment_start_date: moment(),
    cina_assessment_child_seen: words(1),
    cina_assessment_auth_date: moment(),
    cina_assessment_outcome_json: words(1000),
    cina_assessment_outcome_nfa: words(1),
    cina_assessment_team: words(48, to('ssd_department.dept_team_id')),
    cina_assessment_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
  },
)
