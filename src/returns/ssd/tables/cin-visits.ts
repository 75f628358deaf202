import { moment, ssdTable, to, words } from '../table.ts'

/** CIN visits. */
export const CIN_VISITS = ssdTable(
  'ssd_cin_visits',
  { key: 'cinv_cin_visit_id', person: 'cinv_person_id' },
  {
    cinv_cin_visit_id: words(48),
    cinv_person_id: words(48, to('ssd_cin_episodes.cine_person_id')),
    cinv_cin_visit_date: moment(),
    cinv_cin_visit_seen: words(1),
    cinv_cin_visit_seen_alone: words(1),
    cinv_cin_visit_bedroom: words(1),
  },
)
