import { sql } from '../../core/sql.ts'
import type { Answer } from '../../engines/records/index.ts'

/** When notes last say that a child was seen, for list 6. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['seenOtherwise'],
    rows: sql`select child_id as id, to_char(max(on_date), 'YYYY-MM-DD') as "seenOtherwise" from visit_note_fact
      where on_date <= $2::date group by child_id`,
  },
]
