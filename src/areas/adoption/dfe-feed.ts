import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

/** What adoption says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'adoption',
    of: Adoption,
    columns: ['initial_decision_date', 'matched_date'],
    rows: sql`select id, child_id, ${isoDay(sql`decided_on`)} as initial_decision_date, ${isoDay(sql`matched_on`)} as matched_date
      from adoption`,
  },
  {
    source: FEED,
    table: 'adoption',
    of: AdoptionPlacement,
    columns: ['initial_decision_date'],
    // The feed has no word for a plan that ceased: one that did before the window is not told.
    rows: sql`select id, child_id, ${isoDay(sql`decided_on`)} as initial_decision_date from adoption_placement
      where decided_on <= $2::date and (ceased_on is null or ceased_on >= $1::date)`,
  },
]
