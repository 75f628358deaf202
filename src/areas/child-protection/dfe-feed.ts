import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { isInYear, wentOnInYear } from '../../returns/year-sql.ts'
import { Enquiry, Plan } from './records.ts'

/** What protection work says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'section_47_assessments',
    of: Enquiry,
    columns: ['social_care_episode_id', 'start_date', 'icpc_required_flag', 'icpc_date', 'end_date'],
    // A conference that was held was required, whoever forgot to say so.
    rows: sql`select id, child_id, referral::text as social_care_episode_id, ${isoDay(sql`started_on`)} as start_date,
        case when conference_on is not null or conference_not_needed in ('0', 'false') then 'true'
          when conference_not_needed in ('1', 'true') then 'false' end as icpc_required_flag,
        ${isoDay(sql`conference_on`)} as icpc_date, ${isoDay(sql`ended_on`)} as end_date
      from section_47 where ${isInYear(sql`started_on`)} or ${isInYear(sql`conference_on`)}`,
  },
  {
    source: FEED,
    table: 'child_protection_plans',
    of: Plan,
    columns: ['social_care_episode_id', 'start_date', 'end_date'],
    rows: sql`select id, child_id, referral::text as social_care_episode_id, ${isoDay(sql`started_on`)} as start_date,
        ${isoDay(sql`ended_on`)} as end_date
      from protection_plan where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
]
