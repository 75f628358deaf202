import { literal, type Sql, sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { POSITION, PURPOSE } from './records-agreement.ts'

/** A code in its own words, in SQL. */
const wordsOf = (column: Sql, codes: Readonly<Record<string, string>>): Sql =>
  sql`case ${column} ${
    Object.entries(codes)
      .map(([code, words]) => sql`when ${literal(code)} then ${literal(words)}`)
      .join(' ') as Sql
  } end`

export const tells: Tells[] = [
  {
    kind: 'referral',
    lane: 'help',
    shape: 'spell',
    rows: sql`select child_id, id as record_id, referred_on as from_on, closed_on as to_on, null::timestamptz as at,
        'Open to children’s social care' as title, '' as detail, 'plain' as tone, known_at
      from referral where referred_on is not null`,
  },
  {
    kind: 'contact',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (received_at at time zone 'Europe/London')::date as from_on,
        (received_at at time zone 'Europe/London')::date as to_on, received_at as at,
        'Contact at the front door' as title, worry as detail, 'plain' as tone, known_at
      from contact where received_at is not null`,
  },
  {
    kind: 'worry_looked_at',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (looked_at at time zone 'Europe/London')::date as from_on,
        (looked_at at time zone 'Europe/London')::date as to_on, looked_at as at,
        'What came of a new worry' as title, found as detail, 'plain' as tone, known_at
      from worry_looked_at where looked_at is not null`,
  },
  // What was said on a contact stands with it on the enquiry’s page; of an open case there is no other place.
  {
    kind: 'agreement',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, asked.on_day as from_on, asked.on_day as to_on, null::timestamptz as at,
        concat('Agreement, ', lower(${wordsOf(sql`purpose`, PURPOSE)}), ': ', lower(${wordsOf(sql`position`, POSITION)})) as title,
        concat_ws(', ', asked_of, 'asked by ' || asked_by, why) as detail, 'plain' as tone, known_at
      from agreement, lateral (select coalesce(asked_on, (known_at at time zone 'Europe/London')::date) as on_day) asked
      where contact is null and purpose is not null`,
  },
  {
    kind: 'manager_advice',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (advised_at at time zone 'Europe/London')::date as from_on,
        (advised_at at time zone 'Europe/London')::date as to_on, advised_at as at, 'A manager’s advice' as title,
        concat(advice, ' (', adviser, ', asked by ', asked_by, ': ', asks, ')') as detail, 'plain' as tone, known_at
      from manager_advice where advised_at is not null`,
  },
]
