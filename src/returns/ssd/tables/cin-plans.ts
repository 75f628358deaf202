import { moment, ssdTable, to, words } from '../table.ts'

/** CIN plans. */
export const CIN_PLANS = ssdTable(
  'ssd_cin_plans',
  { key: 'cinp_cin_plan_id', person: 'cinp_person_id' },
  {
    cinp_cin_plan_id: words(48),
    cinp_referral_id: words(48, to('ssd_cin_episodes.cine_referral_id')),
    cinp_person_id: words(48, to('ssd_person.pers_person_id')),
    cinp_cin_plan_start_date: moment(),
    cinp_cin_plan_end_date: moment(),
    cinp_cin_plan_team: words(48, to('ssd_department.dept_team_id')),
    cinp_cin_plan_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
  },
)
