import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'childs_words',
    rows: sql`select child_id, id as record_id, said_on as on_date, 'You said' as title, words, null as says, null as why,
        null as left_out, null as not_for from childs_words`,
  },
]
