import { moment, ssdTable, to, words } from '../table.ts'

/** Early help episodes. */
export const EARLY_HELP_EPISODES = ssdTable(
  'ssd_early_help_episodes',
  { key: 'earl_episode_id', person: 'earl_person_id' },
  {
    earl_episode_id: words(48),
    earl_person_id: words(48, to('ssd_person.pers_person_id')),
    earl_episode_start_date: moment(),
    earl_episode_end_date: moment(),
    earl_episode_reason: words(null),
    earl_episode_end_reason: words(null),
    earl_episode_organisation: words(null),
    earl_episode_worker_id: words(100, to('ssd_professionals.prof_professional_id')),
  },
)
