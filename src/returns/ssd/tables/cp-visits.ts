import { moment, ssdTable, to, words } from '../table.ts'

/** CP visits. */
export const CP_VISITS = ssdTable(
  'ssd_cp_visits',
  { key: 'cppv_cp_visit_id', person: 'cppv_person_id' },
  {
    cppv_cp_visit_id: words(48),
    cppv_person_id: words(48, to('ssd_cp_plans.cppl_person_id')),
    cppv_cp_plan_id: words(48),
    cppv_cp_visit_date: moment(),
    cppv_cp_visit_seen: words(1),
    cppv_cp_visit_seen_alone: words(1),
    cppv_cp_visit_bedroom: words(1),
  },
)
