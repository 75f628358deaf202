import { ssdTable, to, words } from '../table.ts'

/** Previous permanence. */
export const CLA_PREVIOUS_PERMANENCE = ssdTable(
  'ssd_cla_previous_permanence',
  { key: 'lapp_table_id', person: 'lapp_person_id' },
  {
    lapp_table_id: words(48),
    lapp_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    lapp_previous_permanence_order_date: words(10),
    lapp_previous_permanence_option: words(200),
    lapp_previous_permanence_la: words(100),
  },
)
