import { moment, ssdTable, to, words } from '../table.ts'

/** Health and dental checks. */
export const CLA_HEALTH = ssdTable(
  'ssd_cla_health',
  { key: 'clah_health_check_id', person: 'clah_person_id' },
  {
    clah_health_check_id: words(48),
    clah_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    clah_health_check_type: words(500),
    clah_health_check_date: moment(),
    clah_health_check_status: words(48),
  },
)
