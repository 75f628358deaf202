import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { CaseNote } from './records.ts'

/** What whoever works with a child hears of: what the child told a colleague, and a visit of a colleague that found nobody. */
export const news: readonly News[] = [
  {
    of: CaseNote,
    rows: sql`select child_id, id as record_id, known_at as at, array[recorded_by] as known_by, null as for_account,
        case when words is not null then 'a colleague wrote down what they said' else 'a colleague went, and nobody was there' end as says
      from case_note where words is not null or done = 'tried'`,
  },
]
