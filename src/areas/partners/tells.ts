import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'decision_challenge',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (raised_at at time zone 'Europe/London')::date as from_on,
        (raised_at at time zone 'Europe/London')::date as to_on, raised_at as at, 'Challenge to a decision' as title,
        agency || coalesce(': ' || why, '') as detail, 'plain' as tone, known_at from decision_challenge`,
  },
]
