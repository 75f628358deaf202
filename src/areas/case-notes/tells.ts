import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

// What was said of others, in confidence or from court papers is never told in the story: it is opened in the note.
const DETAIL = sql`coalesce(account, 'Not written up yet.')`

export const tells: Tells[] = [
  {
    kind: 'case_note',
    lane: 'visit',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, happened_on as from_on, happened_on as to_on, null::timestamptz as at,
        case when done = 'tried' then 'Visit tried, nobody there' when seen = 'alone' then 'Visit, seen alone'
          when seen = 'seen' then 'Visit, seen' else 'Visit, not seen' end as title,
        ${DETAIL} as detail,
        case when done = 'done' and seen in ('alone', 'seen') then 'good' else 'missed' end as tone, known_at
      from case_note where kind = 'visit'`,
  },
  {
    kind: 'case_note',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, happened_on as from_on, happened_on as to_on, null::timestamptz as at,
        case kind when 'call' then 'Call' when 'meeting' then 'Meeting' when 'session' then 'Session of work'
          when 'message' then 'Letter or message' else 'Note' end as title,
        ${DETAIL} as detail, 'plain' as tone, known_at
      from case_note where kind <> 'visit'`,
  },
  // What a child showed who does not say it in words is theirs as well.
  {
    kind: 'case_note',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, happened_on as from_on, happened_on as to_on, null::timestamptz as at,
        coalesce(words, observed) as title,
        case when words is null then 'What was observed' else coalesce(observed, '') end as detail, 'good' as tone, known_at
      from case_note where words is not null or observed is not null`,
  },
]
