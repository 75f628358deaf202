import { moment, ssdTable, to, words } from '../table.ts'

/** Worker involvements. */
export const INVOLVEMENTS = ssdTable(
  'ssd_involvements',
  { key: 'invo_involvements_id', person: 'invo_person_id' },
  {
    invo_involvements_id: words(48),
    invo_professional_id: words(48, to('ssd_professionals.prof_professional_id')),
    invo_professional_role_id: words(200),
    invo_professional_team: words(48, to('ssd_department.dept_team_id')),
    invo_involvement_start_date: moment(),
    invo_involvement_end_date: moment(),
    invo_worker_change_reason: words(200),
    invo_person_id: words(48),
    invo_referral_id: words(48),
  },
)
