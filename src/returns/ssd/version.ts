import { sql } from '../../core/sql.ts'
import { ssdRows } from './rows.ts'
import { VERSION_LOG } from './tables/version-log.ts'

/** The version of the dataset that is made and read here (Data to Insight). */
export const SSD_VERSION = '1.4.5'

/** The one row that says which version this is. The project's own file has the year 2025 by a slip: its change log says 2026. */
export const versionRows = ssdRows(VERSION_LOG, {
  from: sql`(values (1)) one (row)`,
  id: sql`md5('ssd 1.4.5')::uuid`,
  child: sql`null::uuid`,
  cells: {
    version_number: sql`'1.4.5'`,
    release_date: sql`date '2026-07-14'`,
    description: sql`'Standard Safeguarding Dataset, from Goldthread'`,
    is_current: sql`true`,
  },
})
