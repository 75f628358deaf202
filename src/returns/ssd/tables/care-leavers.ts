import { moment, ssdTable, to, words } from '../table.ts'

/** Care leaver status and contact. */
export const CARE_LEAVERS = ssdTable(
  'ssd_care_leavers',
  { key: 'clea_table_id', person: 'clea_person_id' },
  {
    clea_table_id: words(48),
    clea_person_id: words(48, to('ssd_person.pers_person_id')),
    clea_care_leaver_eligibility: words(100),
    clea_care_leaver_in_touch: words(100),
    clea_care_leaver_latest_contact: moment(),
    clea_care_leaver_accommodation: words(100),
    clea_care_leaver_accom_suitable: words(100),
    clea_care_leaver_activity: words(100),
    clea_pathway_plan_review_date: moment(),
    clea_care_leaver_personal_advisor: words(100),
    clea_care_leaver_allocated_team: words(48, to('ssd_department.dept_team_id')),
    clea_care_leaver_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
  },
)
