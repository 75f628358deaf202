import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

const OTHERS = sql`nullif(concat_ws(' ',
  case when about_others is not null then 'Something that is about somebody else is left out: it is theirs.' end,
  case when in_confidence is not null then 'Something that somebody told us in confidence is left out.' end,
  case when from_court is not null then 'Something from court papers is left out: the court decides who reads them.' end), '')`

export const saysToThem: SaidToThem[] = [
  {
    kind: 'case_note',
    rows: sql`select child_id, id as record_id, happened_on as on_date,
        case when done = 'tried' then 'We came to see you, and nobody was there' else case kind
          when 'visit' then 'We came to see you' when 'call' then 'We talked by telephone or video'
          when 'meeting' then 'We met' when 'session' then 'We worked together'
          when 'message' then 'A letter or message' else 'We wrote down' end end as title,
        words, nullif(concat_ws(' ', observed, account, only_them, changed), '') as says, null as why,
        ${OTHERS} as left_out, not_for
      from case_note`,
  },
]
