import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay, yearInWindow } from '../../returns/dfe-feed/sql.ts'
import { lastContact } from './last-contact.ts'
import { LeaverYear } from './records.ts'

/** What is known of care leavers, as the DfE's daily feed tells it. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'care_leavers',
    of: LeaverYear,
    columns: ['year', 'contact_date', 'activity', 'accommodation'],
    // The return writes 0 where nobody is in touch, and after where they live whether it suits them: the feed asks for neither.
    // Seeing them on a visit is being in touch, whoever wrote down what.
    rows: sql`select id, child_id, year, ${isoDay(lastContact(sql`child_id`, sql`contact_on`))} as contact_date, nullif(activity, '0') as activity, left(nullif(accommodation, '0'), 1) as accommodation
      from care_leaver_year where ${yearInWindow(sql`year`)}`,
  },
]
