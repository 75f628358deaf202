import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { PlanSignOff } from './records-plan.ts'

/** What whoever works with a child hears of: what a manager answered about the early help plan. */
export const news: readonly News[] = [
  {
    of: PlanSignOff,
    opens: '/areas/early-help/children/:child',
    rows: sql`select child_id, id as record_id, answered_at as at, recorded_by as by_account, null as for_account,
        case answer when 'queried' then 'a manager queried their early help plan'
          else 'a manager signed their early help plan off' end as says
      from early_help_sign_off where answered_at is not null`,
  },
]
