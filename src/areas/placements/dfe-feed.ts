import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { wentOnInYear } from '../../returns/year-sql.ts'
import { PlacementEpisode } from './records.ts'

/** What homes say in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'child_looked_after_placements',
    of: PlacementEpisode,
    columns: ['placement_type', 'postcode', 'change_reason'],
    rows: sql`select id, child_id, type as placement_type, placement_postcode as postcode, reason_changed as change_reason
      from placement_episode where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
  {
    source: FEED,
    table: 'adoption',
    of: PlacementEpisode,
    columns: ['placed_date'],
    // The last time that a child moved in with adopters, or that those whom they lived with became them: A3 to A6.
    rows: sql`select distinct on (b.child_id) b.id, b.child_id, ${isoDay(sql`b.started_on`)} as placed_date
      from (select id, child_id, started_on, type in ('A3', 'A4', 'A5', 'A6') as placed,
          lag(type in ('A3', 'A4', 'A5', 'A6')) over (partition by child_id order by started_on, id) as was_placed
        from placement_episode where started_on is not null) b
      where b.placed and b.was_placed is not true and b.started_on <= $2::date
      order by b.child_id, b.started_on desc, b.id`,
  },
]
