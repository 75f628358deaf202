import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'case_note',
    rows: sql`select child_id, id as record_id, happened_on as on_date,
        case when done = 'tried' then 'We came to see you, and nobody was there' else case kind
          when 'visit' then 'We came to see you' when 'call' then 'We talked by telephone or video'
          when 'meeting' then 'We met' when 'session' then 'We worked together'
          when 'message' then 'A letter or message' else 'We wrote down' end end as title,
        words, nullif(concat_ws(' ', observed, account, only_them, changed), '') as says, null as why,
        null as left_out, not_for
      from case_note`,
  },
]
