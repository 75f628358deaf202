import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { Referral } from './records.ts'

/** What the front door says in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'social_care_episodes',
    of: Referral,
    columns: [
      'referral_date',
      'referral_source',
      'referral_no_further_action_flag',
      'closure_date',
      'closure_reason',
    ],
    // Every referral, whichever are of the window: a plan that is may still stand in one that is not.
    rows: sql`select id, child_id, ${isoDay(sql`referred_on`)} as referral_date, source as referral_source,
        case no_further_action when '1' then 'true' when '0' then 'false' else no_further_action end as referral_no_further_action_flag,
        ${isoDay(sql`closed_on`)} as closure_date, closure_reason
      from referral where referred_on is null or referred_on <= $2::date`,
  },
]
