import { moment, ssdTable, to, words } from '../table.ts'

/** Substance misuse. */
export const CLA_SUBSTANCE_MISUSE = ssdTable(
  'ssd_cla_substance_misuse',
  { key: 'clas_substance_misuse_id', person: 'clas_person_id' },
  {
    clas_substance_misuse_id: words(48),
    clas_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    clas_substance_misuse_date: moment(),
    clas_substance_misused: words(100),
    clas_intervention_received: words(1),
  },
)
