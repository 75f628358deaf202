import { moment, ssdTable, to, words } from '../table.ts'

/** Missing and away episodes, return interviews. */
export const MISSING = ssdTable(
  'ssd_missing',
  { key: 'miss_table_id', person: 'miss_person_id' },
  {
    miss_table_id: words(48),
    miss_person_id: words(48, to('ssd_person.pers_person_id')),
    miss_missing_episode_start_date: moment(),
    miss_missing_episode_type: words(100),
    miss_missing_episode_end_date: moment(),
    miss_missing_rhi_offered: words(2),
    miss_missing_rhi_accepted: words(2),
  },
)
