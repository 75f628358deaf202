import { sql } from '../../core/sql.ts'
import { flagged, indicator } from '../../engines/indicators/index.ts'

/**
 * Care leavers with outcomes for a year, on its last day, aged 19 to 21 then as the national figures have it; those
 * who died or went home are not asked about. Where the day of birth is not known the return decides.
 */
const leavers = sql`select child_id, record_kind, record_id, on_date, null::numeric as value, activity, accommodation, in_touch
  from (select y.child_id, 'care_leaver_year' as record_kind, y.id as record_id, make_date(left(y.year, 4)::int + 1, 3, 31) as on_date,
      y.activity, y.accommodation, y.in_touch from care_leaver_year y where y.year ~ '^[0-9]{4}-[0-9]{2}$') y
  left join birth_fact b on b.person_id = y.child_id
  where coalesce(in_touch, '') not in ('DIED', 'RHOM')
    and (b.born_on is null or (b.born_on <= on_date - interval '19 years' and b.born_on > on_date - interval '22 years'))`

// As the national figures have it, someone we are not in touch with counts, and not as doing well.
const outOfTouch = sql`in_touch in ('NO', 'REFU', 'NREQ')`

export const inEducationOrWork = indicator('care-leavers-eet', {
  title: 'Care leavers in education, work or training',
  definition:
    'Of care leavers aged 19 to 21 with outcomes for a year that ended in the period, the share in education, employment or training.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['activity'],
  ...flagged(
    leavers,
    sql`case when activity is not null then activity in ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5')
      when ${outOfTouch} then false end`,
  ),
})

export const suitableAccommodation = indicator('care-leavers-suitable-accommodation', {
  title: 'Care leavers in suitable accommodation',
  definition:
    'Of care leavers aged 19 to 21 with outcomes for a year that ended in the period, the share in accommodation recorded as suitable.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['accommodation'],
  ...flagged(
    leavers,
    sql`case when accommodation is not null then accommodation like '_1' when ${outOfTouch} then false end`,
  ),
})

export const inTouch = indicator('care-leavers-in-touch', {
  title: 'Care leavers we are in touch with',
  definition:
    'Of care leavers aged 19 to 21 with outcomes for a year that ended in the period, the share we are in touch with.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  ...flagged(leavers, sql`case when in_touch is not null then in_touch = 'YES' end`),
})
