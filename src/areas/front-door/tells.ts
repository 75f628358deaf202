import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'referral',
    lane: 'help',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, referred_on as from_on, closed_on as to_on, null::timestamptz as at,
        'Open to children’s social care' as title, '' as detail, 'plain' as tone, known_at
      from referral where referred_on is not null`,
  },
  {
    kind: 'contact',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (received_at at time zone 'Europe/London')::date as from_on,
        (received_at at time zone 'Europe/London')::date as to_on, received_at as at,
        'Contact at the front door' as title, worry as detail, 'plain' as tone, known_at
      from contact where received_at is not null`,
  },
  {
    kind: 'worry_looked_at',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (looked_at at time zone 'Europe/London')::date as from_on,
        (looked_at at time zone 'Europe/London')::date as to_on, looked_at as at,
        'What came of a new worry' as title, found as detail, 'plain' as tone, known_at
      from worry_looked_at where looked_at is not null`,
  },
]
