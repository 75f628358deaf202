import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'management_oversight',
    rows: sql`select child_id, id as record_id, on_day as on_date, 'A manager decided' as title, null as words,
        nullif(concat_ws(' ', decision, 'What had to happen: ' || direction), '') as says, reason as why,
        null as left_out, null as not_for from management_oversight`,
  },
]
