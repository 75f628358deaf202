import { bit, moment, ssdTable, words } from '../table.ts'

/** Version admin. */
export const VERSION_LOG = ssdTable(
  'ssd_version_log',
  { key: 'version_number' },
  {
    version_number: words(10),
    release_date: moment(),
    description: words(100),
    is_current: bit(),
    created_at: moment(),
    created_by: words(10),
    impact_description: words(255),
  },
)
