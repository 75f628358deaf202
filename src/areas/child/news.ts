import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Allocation, ChildsWords } from './records.ts'

/** What whoever works with a child hears of: that the child was given to them, and what the child told somebody else. */
export const news: readonly News[] = [
  {
    of: Allocation,
    opens: '/children/:child',
    rows: sql`select child_id, id as record_id, known_at as at, recorded_by as by_account, worker_account as for_account,
        'you now work with them' as says from allocation where worker_account is not null and to_on is null`,
  },
  {
    of: ChildsWords,
    rows: sql`select child_id, id as record_id, known_at as at, recorded_by as by_account, null as for_account,
        concat_ws(' ', 'they told', coalesce(said_to, 'a colleague'), 'something') as says from childs_words`,
  },
]
