import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'case_closing',
    rows: sql`select child_id, id as record_id, coalesce(closes_on, decided_on) as on_date,
        case decision when 'closed' then 'Our work with you and your family ended' else 'We went on working with you' end as title,
        childs_view as words, case decision when 'closed' then concat_ws(' ', summary, after) end as says,
        decision_reason as why, null as left_out, null as not_for
      from case_closing where decision is not null`,
  },
]
