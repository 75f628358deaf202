import { literal, type Sql, sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'
import { OUTCOME } from './records.ts'

const OUTCOMES = sql`case h.outcome ${
  Object.entries(OUTCOME)
    .map(([code, words]) => sql`when ${literal(code)} then ${literal(words)}`)
    .join(' ') as Sql
} end`

const WHOLE = sql`exists (select from homeless_rights r where r.presentation = h.id and r.aloud and r.in_writing
    and r.told_of_care and r.understood in ('yes', 'declined'))`

// Distinct children: of one who came again within the year before the day shown, the last time counts.
const presentations = (numerator: Sql): Sql => sql`select h.child_id, 'homeless_presentation' as record_kind,
    h.id as record_id, h.on_date, ${numerator} as numerator, null::numeric as value,
    coalesce(${OUTCOMES}, 'Still open') as outcome,
    case when exists (select from homeless_choice c where c.presentation = h.id and c.chosen = 'care')
      then 'Chose to come into care' else 'Did not' end as care
  from (select p.*, (p.presented_at at time zone 'Europe/London')::date as on_date from homeless_presentation p) h
  where h.presented_at is not null and h.on_date <= as_at() and not exists (
    select from homeless_presentation l where l.child_id = h.child_id
      and (l.presented_at at time zone 'Europe/London')::date <= as_at()
      and (l.presented_at, l.id) > (h.presented_at, h.id))`

export const homelessPresentations = indicator('homeless-16-17-presentations', {
  title: 'Young people of 16 and 17 who came to us with nowhere to live',
  definition:
    'The number of different children of 16 or 17 who came to us in the period because they had nowhere to live.',
  measure: 'count',
  shape: 'events',
  better: 'lower',
  splits: ['outcome', 'care'],
  reads: 'as-at',
  rows: presentations(sql`true`),
})

export const rightsExplained = indicator('homeless-16-17-rights-explained', {
  title: 'Young people with nowhere to live whose rights were explained',
  definition:
    'Of children of 16 or 17 who came to us in the period with nowhere to live, the percentage to whom their rights were explained aloud and in writing, coming into our care among them.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  reads: 'as-at',
  rows: presentations(WHOLE),
})
