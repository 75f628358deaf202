import { decimal, moment, ssdTable, to, words } from '../table.ts'

/** Placements. */
export const CLA_PLACEMENT = ssdTable(
  'ssd_cla_placement',
  { key: 'clap_cla_placement_id', person: 'clap_person_id' },
  {
    clap_cla_placement_id: words(48),
    clap_cla_placement_start_date: moment(),
    clap_cla_placement_type: words(100),
    clap_cla_placement_urn: words(48),
    clap_cla_placement_distance: decimal(),
    clap_cla_id: words(48, to('ssd_cla_episodes.clae_cla_id')),
    clap_cla_placement_provider: words(48),
    clap_cla_placement_postcode: words(8),
    clap_cla_placement_end_date: moment(),
    clap_cla_placement_change_reason: words(100),
    clap_person_id: words(48),
  },
)
