import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, yearInWindow } from '../../returns/dfe-feed/sql.ts'
import { HealthYear } from './records.ts'

/** What health says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'sdq_assessments',
    of: HealthYear,
    columns: ['score', 'year'],
    // The return asks for the score of a year and no day, and so does the record: the feed has it without one.
    rows: sql`select id, child_id, sdq_score::text as score, year from health_year
      where sdq_score is not null and ${yearInWindow(sql`year`)}`,
  },
]
