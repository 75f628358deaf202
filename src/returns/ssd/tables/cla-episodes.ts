import { moment, ssdTable, to, words } from '../table.ts'

/** Looked-after episodes. */
export const CLA_EPISODES = ssdTable(
  'ssd_cla_episodes',
  { key: 'clae_cla_episode_id', person: 'clae_person_id' },
  {
    clae_cla_episode_id: words(48),
    clae_person_id: words(48, to('ssd_person.pers_person_id')),
    clae_cla_episode_start_date: moment(),
    clae_cla_episode_start_reason: words(100),
    clae_cla_primary_need_code: words(3),
    clae_cla_episode_ceased_date: moment(),
    clae_cla_episode_ceased_reason: words(255),
    clae_cla_id: words(48),
    clae_referral_id: words(48),
    clae_cla_placement_id: words(48, to('ssd_cla_placement.clap_cla_placement_id')),
    clae_entered_care_date: moment(),
    clae_cla_last_iro_contact_date: moment(),
  },
)
