import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'case_transfer',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, coalesce(decided_on, proposed_on) as from_on,
        coalesce(decided_on, proposed_on) as to_on, null::timestamptz as at,
        case decision when 'accepted' then 'Went to another team' when 'declined' then 'Transfer not accepted'
          else 'Transfer proposed' end as title,
        concat_ws('. ', from_team || ' to ' || to_team, reason, decision_reason) as detail, 'plain' as tone, known_at
      from case_transfer where proposed_on is not null`,
  },
  {
    kind: 'transfer_in',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, notice_on as from_on, notice_on as to_on, null::timestamptz as at,
        'Moved here from another authority' as title, concat_ws('. ', authority, stay) as detail, 'plain' as tone, known_at
      from transfer_in where notice_on is not null`,
  },
  {
    kind: 'transfer_out',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, coalesce(accepted_on, not_on, proposed_on) as from_on,
        coalesce(accepted_on, not_on, proposed_on) as to_on, null::timestamptz as at,
        case when accepted_on is not null then 'Another authority took the case over'
          when not_on is not null then 'The case stays here' else 'Transfer to another authority proposed' end as title,
        concat_ws('. ', authority, not_why, reason) as detail, 'plain' as tone, known_at
      from transfer_out where proposed_on is not null`,
  },
]
