import { sql } from '../../../core/sql.ts'
import type { Tells } from '../../../engines/chronology/index.ts'

// What the legal advice was is told nowhere: it stands on the page of the work, for those who may read it.
export const courtTells: Tells[] = [
  {
    kind: 'legal_gateway',
    lane: 'legal',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, held_on as from_on, held_on as to_on, null::timestamptz as at,
        case decision when 'begins' then 'Work before court began' when 'step-down' then 'Work before court ended without a court'
          else 'Decided to apply to the court' end as title,
        reason as detail, 'plain' as tone, known_at from legal_gateway`,
  },
]
