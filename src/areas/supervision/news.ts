import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { Oversight } from './records.ts'

/** What whoever works with a child hears of: what a manager decided or directed in the case. */
export const news: readonly News[] = [
  {
    of: Oversight,
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        case when direction is null then 'a manager decided something' else 'a manager says what must happen' end as says
      from management_oversight`,
  },
]
