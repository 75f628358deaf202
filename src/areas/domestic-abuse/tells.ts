import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'abuse_notification',
    lane: 'wellbeing',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (happened_at at time zone 'Europe/London')::date as from_on,
        (happened_at at time zone 'Europe/London')::date as to_on, happened_at as at,
        case when teller = 'health' then 'A health service told us of domestic abuse'
          else 'Police notification of domestic abuse' end as title, coalesce(account, '') as detail, 'plain' as tone, known_at
      from abuse_notification where happened_at is not null`,
  },
  {
    kind: 'abuse_screening',
    lane: 'wellbeing',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (screened_at at time zone 'Europe/London')::date as from_on,
        (screened_at at time zone 'Europe/London')::date as to_on, screened_at as at,
        'Domestic abuse screened: level ' || coalesce(level::text, 'not known') as title, coalesce(evidence, '') as detail,
        'plain' as tone, known_at
      from abuse_screening where screened_at is not null`,
  },
]
