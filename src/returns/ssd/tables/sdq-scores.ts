import { moment, placeholder, ssdTable, to, whole, words } from '../table.ts'

/** SDQ scores. */
export const SDQ_SCORES = ssdTable(
  'ssd_sdq_scores',
  { key: 'csdq_table_id', person: 'csdq_person_id' },
  {
    csdq_table_id: words(48),
    csdq_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    csdq_sdq_completed_date: moment(),
    csdq_sdq_reason: words(100, placeholder),
    csdq_sdq_score: whole(),
  },
)
