import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'school_place',
    lane: 'school',
    shape: 'spell',
    rows: sql`select p.child_id, p.id as record_id, p.from_on, p.to_on, null::timestamptz as at, s.name as title,
        case s.phase when 'primary' then 'Primary school' else 'Secondary school' end as detail, 'plain' as tone, p.known_at
      from school_place p join school s on s.id = p.school`,
  },
]
