import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

// Never who made contact, nor their words: whoever tells us of a worry may have asked not to be named (Contact.unnamed).
export const saysToThem: SaidToThem[] = [
  {
    kind: 'contact',
    rows: sql`select child_id, id as record_id, (decided_at at time zone 'Europe/London')::date as on_date,
        'Somebody was worried about you, and we decided' as title, null as words,
        case outcome when 'referral' then 'That a social worker should get to know you and your family.'
          when 'early-help' then 'To offer your family early help.' when 'information' then 'To give information and advice.'
          when 'open-case' then 'To tell the worker you already had.' else 'That nothing more was needed then.' end as says,
        reason as why, 'Who told us, and what they said, is left out: it is theirs.' as left_out, null as not_for
      from contact where decided_at is not null and outcome is not null`,
  },
]
