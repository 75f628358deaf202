import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

// Only what was authorised, and only where its words are here: a return says no more than its days.
export const saysToThem: SaidToThem[] = [
  {
    kind: 'assessment',
    rows: sql`select child_id, id as record_id, authorised_on as on_date, 'We got to know you, and what you need' as title,
        childs_words as words, nullif(concat_ws(' ', 'What went well: ' || going_well, only_them), '') as says, needed as why,
        null as left_out, null as not_for from assessment where authorised_on is not null and needed is not null`,
  },
]
