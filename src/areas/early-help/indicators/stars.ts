import { literal, type Sql, sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { AREA_NAMES, AREAS } from '../star.ts'

// The first and the latest reading of early help that ended. An area that only one of the two scores says nothing.
const readings = (order: Sql): Sql =>
  sql`select distinct on (episode) * from outcome_star_reading order by episode, taken_on ${order}, known_at ${order}, id`
const pairs = sql`from early_help_episode e join (${readings(sql`asc`)}) f on f.episode = e.id
    join (${readings(sql`desc`)}) l on l.episode = e.id and l.id <> f.id
  where e.ended_on is not null`
const gains = AREA_NAMES.map(area => `l.${area} - f.${area}`)

export const starsCommenced = indicator('outcome-stars-commenced', {
  title: 'Outcome stars begun',
  definition:
    'The number of first outcome star readings taken in the period, one for each child’s early help.',
  measure: 'count',
  shape: 'events',
  better: 'higher',
  splits: ['hub'],
  rows: sql`select r.child_id, 'outcome_star_reading' as record_kind, r.id as record_id, r.taken_on as on_date, true as numerator,
      null::numeric as value, e.hub
    from (${readings(sql`asc`)}) r left join early_help_episode e on e.id = r.episode where r.taken_on is not null`,
})

export const starImproved = indicator('outcome-star-improved', {
  title: 'Outcome stars that improved',
  definition:
    'Of children whose early help ended in the period with a first and a later outcome star, the share whose total rose in the areas that both score.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['hub'],
  rows: sql`select e.child_id, 'outcome_star_reading' as record_kind, l.id as record_id, e.ended_on as on_date,
      (select sum(gain) from unnest(array[${gains.join(', ') as Sql}]) gain) > 0 as numerator, null::numeric as value,
      e.hub ${pairs}`,
})

export const starDistance = indicator('outcome-star-distance-travelled', {
  title: 'Distance travelled on the outcome star',
  definition:
    'The average difference in an area’s score between the first and the latest outcome star, for early help that ended in the period.',
  measure: 'average',
  shape: 'events',
  better: 'higher',
  splits: ['domain'],
  rows: sql`select s.child_id, 'outcome_star_reading' as record_kind, s.record_id, s.on_date, true as numerator, d.gain::numeric as value, d.domain
    from (select e.child_id, l.id as record_id, e.ended_on as on_date, array[${gains.join(', ') as Sql}] as gains ${pairs}) s
    cross join lateral unnest(s.gains, array[${AREA_NAMES.map(area => literal(AREAS[area])).join(', ') as Sql}]) d (gain, domain)
    where d.gain is not null`,
})
