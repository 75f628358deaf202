import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'in_need_plan',
    rows: sql`select child_id, id as record_id, started_on as on_date, 'A plan to help you and your family began' as title, null as words,
        'It is called a child in need plan.' as says, null as why, null as left_out, null as not_for
      from in_need_plan where started_on is not null`,
  },
  {
    kind: 'in_need_visit',
    rows: sql`select child_id, id as record_id, visited_on as on_date, 'We came to see you' as title, words, happened as says,
        null as why, null as left_out, null as not_for from in_need_visit where seen <> 'not-seen'`,
  },
]
