import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, yearInWindow } from '../../returns/dfe-feed/sql.ts'
import { LeaverYear } from './records.ts'

/** What is known of care leavers, as the DfE's daily feed tells it. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'care_leavers',
    of: LeaverYear,
    columns: ['year', 'activity', 'accommodation'],
    // The return writes 0 where nobody is in touch, and after where they live whether it suits them: the feed asks for neither.
    // On which day we were last in touch is not recorded yet.
    rows: sql`select id, child_id, year, nullif(activity, '0') as activity, left(nullif(accommodation, '0'), 1) as accommodation
      from care_leaver_year where ${yearInWindow(sql`year`)}`,
  },
]
