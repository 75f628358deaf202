import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { PlanSignOff } from './records.ts'

/** What whoever works with a child hears of: what a manager answered about a plan. */
export const news: readonly News[] = [
  {
    of: PlanSignOff,
    opens: '/areas/plans/children/:child',
    rows: sql`select child_id, id as record_id, answered_at as at, array[recorded_by] as known_by, null as for_account,
        case answer when 'queried' then 'a manager queried their plan' else 'a manager signed their plan off' end as says
      from plan_sign_off where answered_at is not null`,
  },
]
