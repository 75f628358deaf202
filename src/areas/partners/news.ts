import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Challenge } from './records.ts'

/** What whoever works with a child hears of: that an agency disagrees with a decision about the child, and the answer. */
export const news: readonly News[] = [
  {
    of: Challenge,
    rows: sql`select child_id, id as record_id, coalesce(answered_at, raised_at) as at, null as for_account,
        array[recorded_by, answered_account] as known_by,
        case when answered_at is null then 'an agency disagrees with a decision about them'
          else 'an agency that disagreed with a decision was answered' end as says
      from decision_challenge`,
  },
]
