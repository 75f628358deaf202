import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Step } from './records.ts'
import { PlanSignOff } from './records-plan.ts'

/** What whoever works with a child hears of: what a manager answered about the early help plan, and a step up or down. */
export const news: readonly News[] = [
  {
    of: PlanSignOff,
    opens: '/areas/early-help/children/:child',
    rows: sql`select child_id, id as record_id, answered_at as at, array[recorded_by] as known_by, null as for_account,
        case answer when 'queried' then 'a manager queried their early help plan'
          else 'a manager signed their early help plan off' end as says
      from early_help_sign_off where answered_at is not null`,
  },
  {
    of: Step,
    opens: '/areas/early-help/children/:child',
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        'a step ' || direction || case decision when 'accepted' then ' was accepted' when 'declined' then ' was not accepted'
          else ' was proposed' end as says
      from early_help_step where direction is not null`,
  },
]
