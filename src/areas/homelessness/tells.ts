import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

const LONDON = sql`at time zone 'Europe/London'`

export const tells: Tells[] = [
  {
    kind: 'homeless_presentation',
    lane: 'home',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (presented_at ${LONDON})::date as from_on,
        (presented_at ${LONDON})::date as to_on, presented_at as at, 'Came to us with nowhere to live' as title,
        coalesce(why, '') as detail, 'plain' as tone, known_at from homeless_presentation where presented_at is not null`,
  },
  {
    kind: 'homeless_rights',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (explained_at ${LONDON})::date as from_on,
        (explained_at ${LONDON})::date as to_on, explained_at as at, 'Rights explained' as title,
        '' as detail, 'plain' as tone, known_at from homeless_rights where explained_at is not null`,
  },
  {
    kind: 'homeless_rights',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (explained_at ${LONDON})::date as from_on,
        (explained_at ${LONDON})::date as to_on, explained_at as at, words as title,
        'What they say their rights mean' as detail, 'good' as tone, known_at
      from homeless_rights where explained_at is not null and words is not null`,
  },
  {
    kind: 'homeless_choice',
    lane: 'people',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (chosen_at ${LONDON})::date as from_on,
        (chosen_at ${LONDON})::date as to_on, chosen_at as at, 'What they chose' as title,
        '' as detail, 'plain' as tone, known_at from homeless_choice where chosen_at is not null`,
  },
  {
    kind: 'homeless_choice',
    lane: 'words',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (chosen_at ${LONDON})::date as from_on,
        (chosen_at ${LONDON})::date as to_on, chosen_at as at, words as title,
        'About where they live' as detail, 'good' as tone, known_at
      from homeless_choice where chosen_at is not null and words is not null`,
  },
]
