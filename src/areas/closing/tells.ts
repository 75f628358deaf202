import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'case_closing',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, coalesce(closes_on, decided_on, proposed_on) as from_on,
        coalesce(closes_on, decided_on, proposed_on) as to_on, null::timestamptz as at,
        case decision when 'closed' then 'The case closed' when 'not-yet' then 'The case stays open for now'
          else 'It is proposed that the case closes' end as title,
        concat_ws('. ', summary, after, decision_reason) as detail, 'plain' as tone, known_at
      from case_closing where proposed_on is not null`,
  },
]
