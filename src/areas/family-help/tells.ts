import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const tells: Tells[] = [
  {
    kind: 'family_help_section_17',
    lane: 'help',
    shape: 'spell',
    rows: sql`select s.child_id, s.id as record_id, s.from_on, r.closed_on as to_on, null::timestamptz as at,
        'Family Help under section 17' as title, coalesce(s.why, '') as detail, 'plain' as tone, s.known_at
      from family_help_section_17 s left join referral_fact r on r.record_id = s.referral where s.from_on is not null`,
  },
]

export const saysToThem: SaidToThem[] = [
  {
    kind: 'family_help_section_17',
    rows: sql`select child_id, id as record_id, from_on as on_date, 'Your family was given more help' as title, null as words,
        'Your plan stayed the same plan, and so did the person who led it.' as says, why, null as left_out, null as not_for
      from family_help_section_17 where from_on is not null`,
  },
]
