import { moment, ssdTable, to, words } from '../table.ts'

/** CP plans. */
export const CP_PLANS = ssdTable(
  'ssd_cp_plans',
  { key: 'cppl_cp_plan_id', person: 'cppl_person_id' },
  {
    cppl_cp_plan_id: words(48),
    cppl_referral_id: words(48),
    cppl_icpc_id: words(48, to('ssd_initial_cp_conference.icpc_icpc_id')),
    cppl_person_id: words(48, to('ssd_person.pers_person_id')),
    cppl_cp_plan_start_date: moment(),
    cppl_cp_plan_end_date: moment(),
    cppl_cp_plan_initial_category: words(100),
    cppl_cp_plan_ola: words(1),
    cppl_cp_plan_latest_category: words(100),
  },
)
