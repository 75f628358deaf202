import { sql } from '../../core/sql.ts'
import type { Answer } from '../../engines/records/index.ts'

/** The last health assessment and dental check of a child in care, for list 8. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['healthAssessed', 'teethChecked'],
    rows: sql`select child_id as id, to_char(max(held_on) filter (where kind in ('initial', 'review')), 'YYYY-MM-DD') as "healthAssessed",
        to_char(max(held_on) filter (where kind = 'dental'), 'YYYY-MM-DD') as "teethChecked"
      from health_check where held_on <= $2::date group by child_id`,
  },
]
