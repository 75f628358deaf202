import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { wentOnInYear } from '../../returns/year-sql.ts'
import { Episode, Unaccompanied } from './records.ts'

/** What care says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'child_looked_after_placements',
    of: Episode,
    columns: ['period', 'start_date', 'start_reason', 'end_date', 'end_reason'],
    rows: sql`select distinct on (e.id) e.id, e.child_id, p.began_with::text as period, ${isoDay(sql`e.started_on`)} as start_date,
        e.reason_began as start_reason, ${isoDay(sql`e.ended_on`)} as end_date, e.reason_ended as end_reason
      from care_episode e left join period_of_care p on p.child_id = e.child_id and p.from_on <= e.started_on
        and (p.to_on is null or p.to_on >= e.started_on)
      where ${wentOnInYear(sql`e.started_on`, sql`e.ended_on`)} order by e.id, p.from_on desc`,
  },
  {
    source: FEED,
    table: 'uasc',
    of: Unaccompanied,
    columns: ['uasc_end_date'],
    rows: sql`select id, child_id, ${isoDay(sql`until`)} as uasc_end_date from unaccompanied`,
  },
]
