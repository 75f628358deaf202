import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'care_episode',
    rows: sql`select child_id, id as record_id, started_on as on_date,
        'You came into care' as title, null as words, 'From this day the council looked after you.' as says, null as why,
        null as left_out, null as not_for from care_episode where started_on is not null and reason_began = 'S'`,
  },
  {
    kind: 'care_plan',
    rows: sql`select child_id, id as record_id, prepared_on as on_date, 'We made the plan for your care' as title,
        null as words, says, null as why, null as left_out, null as not_for from care_plan where prepared_on is not null`,
  },
  {
    kind: 'care_review',
    rows: sql`select child_id, id as record_id, reviewed_on as on_date, 'We met to look at how you were looked after' as title,
        null as words, decided as says, null as why, null as left_out, null as not_for from care_review where reviewed_on is not null`,
  },
  {
    kind: 'care_visit',
    rows: sql`select child_id, id as record_id, visited_on as on_date, 'We came to see you' as title, words, happened as says,
        null as why, null as left_out, null as not_for from care_visit where seen <> 'not-seen'`,
  },
]
