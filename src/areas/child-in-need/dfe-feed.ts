import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { wentOnInYear } from '../../returns/year-sql.ts'
import { Plan } from './records.ts'

/** What child in need plans say in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'child_in_need_plans',
    of: Plan,
    columns: ['social_care_episode_id', 'start_date', 'end_date'],
    rows: sql`select id, child_id, referral::text as social_care_episode_id, ${isoDay(sql`started_on`)} as start_date,
        ${isoDay(sql`ended_on`)} as end_date
      from in_need_plan where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
]
