import { literal, name, type Sql, sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { wordsOf } from './labels.ts'
import { AGENCY, END_REASON, POSITION, REQUESTED_BY, STEP_DECISION } from './records.ts'
import { REVIEW_DECISION } from './records-plan.ts'
import { STAGE } from './star.ts'

/** One thing told of on its day. */
const mark = (kind: string, lane: Tells['lane'], day: Sql, title: Sql, detail: Sql): Tells => ({
  kind,
  lane,
  shape: 'mark',
  rows: sql`select child_id, id as record_id, ${day} as from_on, ${day} as to_on, null::timestamptz as at,
      ${title} as title, coalesce(${detail}, '') as detail, 'plain' as tone, known_at
    from ${name(kind)} where ${day} is not null`,
})

/** What the child said, in the lane of their words. */
const saying = (kind: string, day: Sql, words: Sql, where: string): Tells => ({
  kind,
  lane: 'words',
  shape: 'mark',
  rows: sql`select child_id, id as record_id, ${day} as from_on, ${day} as to_on, null::timestamptz as at,
      ${words} as title, ${literal(where)} as detail, 'good' as tone, known_at
    from ${name(kind)} where ${day} is not null and ${words} is not null`,
})

/** What early help adds to a child's story. */
export const tells: Tells[] = [
  {
    kind: 'early_help_episode',
    lane: 'help',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, null::timestamptz as at,
        'Early help' as title, coalesce(${wordsOf(sql`end_reason`, END_REASON)}, '') as detail,
        case when end_reason = 'sustained' then 'good' else 'plain' end as tone, known_at
      from early_help_episode where started_on is not null`,
  },
  {
    kind: 'early_help_lead',
    lane: 'people',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, from_on, to_on, null::timestamptz as at, name as title,
        'Lead professional, ' || coalesce(agency_name, ${wordsOf(sql`agency`, AGENCY)}, '') as detail, 'plain' as tone, known_at
      from early_help_lead where from_on is not null`,
  },
  mark(
    'early_help_request',
    'help',
    sql`requested_on`,
    sql`'Early help asked for'`,
    sql`concat_ws(': ', ${wordsOf(sql`source`, REQUESTED_BY)}, need)`,
  ),
  mark(
    'early_help_agreement',
    'help',
    sql`said_on`,
    sql`'Agreement to early help'`,
    sql`concat_ws(': ', asked_of, ${wordsOf(sql`position`, POSITION)})`,
  ),
  mark(
    'early_help_step',
    'help',
    sql`proposed_on`,
    sql`case direction when 'up' then 'Step up proposed' else 'Step down proposed' end`,
    sql`concat_ws(' ', reason, ${wordsOf(sql`decision`, STEP_DECISION)} || '.')`,
  ),
  mark(
    'early_help_assessment',
    'plan',
    sql`coalesce(completed_on, started_on)`,
    sql`case when completed_on is null then 'Early help assessment started' else 'Early help assessment completed' end`,
    sql`analysis`,
  ),
  saying(
    'early_help_assessment',
    sql`coalesce(completed_on, started_on)`,
    sql`childs_words`,
    'In an early help assessment',
  ),
  saying('early_help_plan', sql`agreed_on`, sql`childs_view`, 'Of the early help plan'),
  saying('early_help_review', sql`held_on`, sql`childs_words`, 'At a review of early help'),
  mark('early_help_plan', 'plan', sql`agreed_on`, sql`'Early help plan agreed'`, sql`outcomes`),
  mark(
    'early_help_review',
    'plan',
    sql`held_on`,
    sql`'Team around the family met'`,
    sql`concat_ws('. ', ${wordsOf(sql`decision`, REVIEW_DECISION)}, changed)`,
  ),
  mark(
    'outcome_star_reading',
    'wellbeing',
    sql`taken_on`,
    sql`'Outcome star read with the family'`,
    wordsOf(sql`stage`, STAGE),
  ),
  mark('young_carer', 'wellbeing', sql`registered_on`, sql`'On the young carers register'`, sql`does`),
]
