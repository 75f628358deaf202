import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Allocation, ChildsWords } from './records.ts'

/** What whoever works with a child hears of: that the child was given to them, and what the child told somebody else. */
export const news: readonly News[] = [
  {
    of: Allocation,
    opens: '/children/:child',
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, worker_account as for_account,
        'you now work with them' as says from allocation where worker_account is not null and to_on is null`,
  },
  {
    of: ChildsWords,
    // Whoever they told it to knows, though somebody else typed it.
    rows: sql`select child_id, id as record_id, known_at as at, null as for_account,
        array[recorded_by, (select a.worker_account from allocation a where a.child_id = w.child_id
          and lower(btrim(a.worker)) = lower(btrim(w.said_to)) and a.worker_account is not null limit 1)] as known_by,
        concat_ws(' ', 'they told', coalesce(said_to, 'a colleague'), 'something') as says from childs_words w`,
  },
]
