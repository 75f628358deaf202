import { moment, ssdTable, to, words } from '../table.ts'

/** Care / permanence plans. */
export const CLA_CARE_PLAN = ssdTable(
  'ssd_cla_care_plan',
  { key: 'lacp_table_id', person: 'lacp_person_id' },
  {
    lacp_table_id: words(48),
    lacp_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    lacp_cla_care_plan_start_date: moment(),
    lacp_cla_care_plan_end_date: moment(),
    lacp_cla_care_plan_json: words(1000),
  },
)
