import { sql } from '../../core/sql.ts'
import type { Answer } from '../../engines/records/index.ts'

/** When a child in need was last seen, for list 6. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['seenInNeed'],
    rows: sql`select child_id as id, to_char(max(visited_on), 'YYYY-MM-DD') as "seenInNeed" from in_need_visit
      where visited_on <= $2::date and seen in ('seen', 'alone') group by child_id`,
  },
]
