import { sql } from '../../../core/sql.ts'
import type { Tells } from '../../../engines/chronology/index.ts'
import type { SaidToThem } from '../../../engines/own-record/index.ts'

const DECIDED = sql`case decision when 'plan' then 'Conference: a child protection plan' when 'in-need' then 'Conference: help as a child in need'
    when 'none' then 'Conference: no plan' when 'goes-on' then 'Conference: the plan goes on' when 'ends' then 'Conference: the plan ends'
    when 'adjourned' then 'Conference adjourned' end`

export const conferenceTells: Tells[] = [
  {
    kind: 'protection_conference',
    lane: 'plan',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, held_on as from_on, held_on as to_on, null::timestamptz as at, ${DECIDED} as title,
        concat_ws(' ', reason, 'Did not agree: ' || dissent_by || '.', case when not quorate then 'Not quorate.' end) as detail, 'plain' as tone, known_at
      from protection_conference`,
  },
  {
    kind: 'protection_conference',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, held_on as from_on, held_on as to_on, null::timestamptz as at, words as title,
        'At a child protection conference' as detail, 'good' as tone, known_at
      from protection_conference where words is not null`,
  },
]

export const conferenceSaysToThem: SaidToThem[] = [
  {
    kind: 'protection_conference',
    rows: sql`select child_id, id as record_id, held_on as on_date, 'A meeting about keeping you safe' as title, words,
        case decision when 'plan' then 'It agreed on a plan to keep you safe.' when 'in-need' then 'It agreed that you and your family get help.'
          when 'none' then 'It agreed that no plan was needed.' when 'goes-on' then 'It agreed that the plan to keep you safe goes on.'
          when 'ends' then 'It agreed that the plan to keep you safe was no longer needed.' when 'adjourned' then 'It was put off to another day.' end as says,
        reason as why, null as left_out, null as not_for
      from protection_conference`,
  },
]
