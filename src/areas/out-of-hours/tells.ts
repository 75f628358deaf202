import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

// That advice was asked is told; what it says is read on its own record, by those who may.
export const tells: Tells[] = [
  {
    kind: 'duty_legal_advice',
    lane: 'legal',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (asked_at at time zone 'Europe/London')::date as from_on,
        (asked_at at time zone 'Europe/London')::date as to_on, asked_at as at,
        'Legal advice out of hours' as title, 'Asked of ' || coalesce(adviser, 'an adviser') as detail, 'plain' as tone, known_at
      from duty_legal_advice where asked_at is not null`,
  },
]
