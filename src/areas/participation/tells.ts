import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'direct_work',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, done_on as from_on, done_on as to_on, null::timestamptz as at,
        words as title, 'In direct work' as detail, 'good' as tone, known_at
      from direct_work where done_on is not null and words is not null`,
  },
  {
    kind: 'direct_work',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, done_on as from_on, done_on as to_on, null::timestamptz as at,
        'Direct work' as title, coalesce(observed, '') as detail, 'plain' as tone, known_at
      from direct_work where done_on is not null and words is null`,
  },
  {
    kind: 'advocacy_offer',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, offered_on as from_on, offered_on as to_on, null::timestamptz as at,
        'Advocacy offered' as title,
        case result when 'accepted' then 'They want an advocate.' when 'thinking' then 'They are thinking about it.'
          else concat_ws(' ', 'They do not want one.', why_not_words) end as detail, 'plain' as tone, known_at
      from advocacy_offer`,
  },
]
