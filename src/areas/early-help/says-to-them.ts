import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'early_help_assessment',
    rows: sql`select child_id, id as record_id, completed_on as on_date, 'We got to know you and your family' as title,
        childs_words as words, nullif(concat_ws(' ', 'What went well: ' || strengths, family_wants), '') as says, analysis as why,
        null as left_out, null as not_for from early_help_assessment where completed_on is not null`,
  },
  {
    kind: 'early_help_plan',
    rows: sql`select child_id, id as record_id, agreed_on as on_date, 'We made a plan with your family' as title, null as words,
        coalesce(for_the_child, outcomes) as says, null as why, null as left_out, null as not_for from early_help_plan`,
  },
  {
    kind: 'early_help_review',
    rows: sql`select child_id, id as record_id, held_on as on_date, 'We looked at the plan together' as title,
        childs_words as words, changed as says, reason as why, null as left_out, null as not_for from early_help_review`,
  },
  {
    kind: 'early_help_episode',
    rows: sql`select child_id, id as record_id, ended_on as on_date, 'Early help ended' as title, null as words,
        end_words as says, null as why, null as left_out, null as not_for from early_help_episode where ended_on is not null`,
  },
]
