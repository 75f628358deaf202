import { type Sql, sql } from '../../../core/sql.ts'
import { type Reading, reading } from './reading.ts'

/** Care leavers' years of outcomes, on the last day of the collection year, where something is so. */
const yearsWhere = (
  isSo: Sql,
): Sql => sql`select child_id, 'care_leaver_year' as record_kind, id as record_id,
    make_date(left(year, 4)::int + 1, 3, 31) as on_date, true as numerator, null::numeric as value
  from care_leaver_year where year ~ '^[0-9]{4}-[0-9]{2}$' and ${isSo}`

/** Care leavers with a service on the day who are not in care, each once. */
const leavers = (
  joined: Sql = sql``,
): Sql => sql`select distinct on (s.child_id) s.child_id, 'care_leaver_service' as record_kind, s.id as record_id,
    s.started_on as from_on, s.ended_on as to_on, true as numerator, null::numeric as value
  from care_leaver_service s ${joined}
  where s.started_on <= as_at() and (s.ended_on is null or s.ended_on > as_at())
    and s.child_id not in (select child_id from care_period where from_on <= as_at() and (to_on is null or to_on > as_at()))
  order by s.child_id, s.started_on, s.id`

/** Social workers with any child on the day, with how many. */
const SOCIAL_WORKERS = sql`select null::uuid as child_id, 'allocation' as record_kind, (array_agg(id order by id))[1] as record_id,
    as_at() as from_on, null::date as to_on, true as numerator, count(distinct child_id)::numeric as value
  from allocation where role = 'social-worker' and from_on <= as_at() and (to_on is null or to_on > as_at()) group by worker`

/** Questions about care leavers, workers and the city's children. */
export const peopleReadings: readonly Reading[] = [
  reading('care-leavers-at-university', ['care_leaver_year'], {
    definition: 'The number of care leavers in higher education in a year that ended in the period.',
    measure: 'count',
    shape: 'events',
    rows: yearsWhere(sql`activity in ('F1', 'P1')`),
  }),
  reading('care-leavers-staying-put', ['care_leaver_year'], {
    definition:
      'The number of care leavers who lived with former foster carers in a year that ended in the period.',
    measure: 'count',
    shape: 'events',
    rows: yearsWhere(sql`accommodation in ('Z1', 'Z2')`),
  }),
  reading('care-leavers', ['care_leaver_service', 'care_episode'], {
    definition: 'The number of care leavers with a service on the day.',
    measure: 'count',
    shape: 'spells',
    reads: 'as-at',
    rows: leavers(),
  }),
  reading('care-leavers-who-came-alone', ['care_leaver_service', 'care_episode', 'unaccompanied'], {
    definition: 'The number of care leavers with a service on the day who came to this country alone.',
    measure: 'count',
    shape: 'spells',
    reads: 'as-at',
    rows: leavers(sql`join (select distinct child_id from unaccompanied) u on u.child_id = s.child_id`),
  }),
  reading('children-for-each-social-worker', ['allocation'], {
    definition: 'The mean number of children allocated to a social worker on the day.',
    measure: 'average',
    shape: 'spells',
    reads: 'as-at',
    rows: SOCIAL_WORKERS,
  }),
  reading('children-for-the-middle-social-worker', ['allocation'], {
    definition: 'The median number of children allocated to a social worker on the day.',
    measure: 'median',
    shape: 'spells',
    reads: 'as-at',
    rows: SOCIAL_WORKERS,
  }),
  reading('children-in-the-city', ['population'], {
    definition: 'The number of children in the authority on the day, by the estimate in force.',
    measure: 'average',
    shape: 'spells',
    rows: sql`select null::uuid as child_id, 'population' as record_kind, id as record_id, from_on,
        lead(from_on) over (order by from_on, id) as to_on, true as numerator, children::numeric as value from population`,
  }),
]
