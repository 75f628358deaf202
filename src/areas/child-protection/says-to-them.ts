import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'protection_plan',
    rows: sql`select child_id, id as record_id, started_on as on_date, 'A plan to keep you safe began' as title, null as words,
        'People who knew you met, and agreed that you needed a child protection plan.' as says,
        case coalesce(latest_category, initial_category)
          when 'NEG' then 'They were worried that you did not get the care you needed.'
          when 'PHY' then 'They were worried that you were being hurt.' when 'SAB' then 'They were worried about sexual harm.'
          when 'EMO' then 'They were worried about how you were made to feel.' when 'MUL' then 'They were worried about more than one thing.'
        end as why, null as left_out, null as not_for from protection_plan where started_on is not null
      union all
      select child_id, id, ended_on, 'The plan to keep you safe ended', null, 'It was no longer needed, or other help took its place.', null, null, null
      from protection_plan where ended_on is not null`,
  },
  {
    kind: 'protection_visit',
    rows: sql`select child_id, id as record_id, visited_on as on_date, 'We came to see you' as title, words, happened as says,
        null as why, null as left_out, null as not_for from protection_visit where seen <> 'not-seen'`,
  },
]
