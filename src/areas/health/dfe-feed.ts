import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay, yearInWindow } from '../../returns/dfe-feed/sql.ts'
import { HealthYear } from './records.ts'

/** What health says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'sdq_assessments',
    of: HealthYear,
    columns: ['date', 'score', 'year'],
    // The return asks for the score of a year and no day: where nobody wrote one down, the feed has it without one.
    rows: sql`select id, child_id, ${isoDay(sql`sdq_on`)} as date, sdq_score::text as score, year from health_year
      where sdq_score is not null and ${yearInWindow(sql`year`)}`,
  },
]
