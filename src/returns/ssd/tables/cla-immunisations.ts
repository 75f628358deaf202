import { moment, ssdTable, to, words } from '../table.ts'

/** Immunisation status. */
export const CLA_IMMUNISATIONS = ssdTable(
  'ssd_cla_immunisations',
  { key: 'clai_person_id', person: 'clai_person_id' },
  {
    clai_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    clai_immunisations_status: words(1),
    clai_immunisations_status_date: moment(),
  },
)
