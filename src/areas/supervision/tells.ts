import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'management_oversight',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, on_day as from_on, on_day as to_on, null::timestamptz as at,
        'A manager’s oversight' as title, concat_ws(' ', decision, direction) as detail, 'plain' as tone, known_at
      from management_oversight`,
  },
]
