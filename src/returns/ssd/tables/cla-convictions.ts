import { moment, ssdTable, to, words } from '../table.ts'

/** Convictions. */
export const CLA_CONVICTIONS = ssdTable(
  'ssd_cla_convictions',
  { key: 'clac_cla_conviction_id', person: 'clac_person_id' },
  {
    clac_cla_conviction_id: words(48),
    clac_person_id: words(48, to('ssd_cla_episodes.clae_person_id')),
    clac_cla_conviction_date: moment(),
    clac_cla_conviction_offence: words(1000),
  },
)
