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
  {
    kind: 'early_help_lead',
    rows: sql`select child_id, id as record_id, from_on as on_date, 'Who worked with you' as title, null as words,
        concat(name, ' led the help for you and your family', case when to_on is null then '.' else to_char(to_on, '", until" FMDD FMMonth YYYY"."') end) as says,
        null as why, null as left_out, null as not_for from early_help_lead where name is not null`,
  },
  // Only what was decided: a step that still waits is nobody's to read yet.
  {
    kind: 'early_help_step',
    rows: sql`select child_id, id as record_id, decided_on as on_date,
        case when decision = 'declined' then 'Your help went on as it was'
          when direction = 'up' and exists (select from family_help_section_17_fact f where f.child_id = s.child_id and f.from_on = s.decided_on)
            then 'Your help went on, and more came to it'
          when direction = 'up' then 'A social worker came to help' else 'Early help took over from social workers' end as title, null as words,
        case when decision = 'declined' then concat('Somebody proposed another kind of help: ', reason) else reason end as says,
        decision_reason as why, null as left_out, null as not_for
      from early_help_step s where decided_on is not null and decision is not null`,
  },
]
