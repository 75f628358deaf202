import { moment, ssdTable, to, words } from '../table.ts'

/** Looked-after visits. */
export const CLA_VISITS = ssdTable(
  'ssd_cla_visits',
  { key: 'clav_cla_visit_id', person: 'clav_person_id' },
  {
    clav_cla_visit_id: words(48),
    clav_cla_id: words(48),
    clav_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    clav_cla_visit_date: moment(),
    clav_cla_visit_seen: words(1),
    clav_cla_visit_seen_alone: words(1),
  },
)
