import { type Sql, sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { GROUP_RESULT, GROUP_SOURCE } from '../group.ts'
import { wordsOf } from '../labels.ts'

// Places are of grown-ups as well as children: the person stands where a child would, so that a list can name them.
const places = (
  numerator: Sql,
) => sql`select person_id as child_id, 'group_place' as record_kind, id as record_id,
    referred_on as on_date, ${numerator} as numerator, null::numeric as value, run as cohort,
    ${wordsOf(sql`source`, GROUP_SOURCE)} as referring_service, ${wordsOf(sql`result`, GROUP_RESULT)} as result
  from group_place where programme = 'mcewan' and referred_on is not null`

export const mcewanReferrals = indicator('mcewan-group-referrals', {
  title: 'Referrals to the McEwan group',
  definition: 'The number of places on the McEwan group that were asked for in the period.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  splits: ['referring_service', 'cohort'],
  rows: places(sql`true`),
})

export const mcewanAttendance = indicator('mcewan-group-attendance', {
  title: 'McEwan group attendance',
  definition:
    'Of women referred to the McEwan group in the period, the share who stayed with it or completed it.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  splits: ['cohort'],
  // Whose place has not ended yet cannot be told.
  rows: places(sql`result in ('all-sessions', 'completed', 'engaged')`),
})

export const mcewanDidNotAttend = indicator('mcewan-group-did-not-attend', {
  title: 'McEwan group: did not attend',
  definition: 'Of women referred to the McEwan group in the period, the share who did not come.',
  measure: 'percent',
  shape: 'events',
  better: 'lower',
  splits: ['cohort'],
  rows: places(sql`result = 'did-not-attend'`),
})

export const mcewanWomen = indicator('mcewan-group-women', {
  title: 'McEwan group: women by result',
  definition:
    'The number of women referred to the McEwan group in the period whose place has ended, by what came of it.',
  measure: 'count',
  shape: 'events',
  better: 'higher',
  splits: ['cohort', 'result'],
  rows: sql`select * from (${places(sql`true`)}) p where result is not null`,
})

const came = sql`from group_session s join group_place g on g.id = s.place
  where s.came = 'came' and s.held_on is not null`

export const freedomAttendances = indicator('freedom-programme-attendances', {
  title: 'Freedom programme attendances',
  definition: 'The number of times that somebody came to a session of the Freedom programme in the period.',
  measure: 'count',
  shape: 'events',
  better: 'higher',
  splits: ['locality'],
  rows: sql`select s.person_id as child_id, 'group_session' as record_kind, s.id as record_id, s.held_on as on_date,
      true as numerator, null::numeric as value, g.hub as locality ${came} and g.programme = 'freedom'`,
})

// Each once however often she came: a spell of twelve months from each session, joined where they meet.
const reached = (
  programme: Sql,
  months: Sql,
  locality: Sql,
) => sql`select s.person_id, ${locality} as locality,
    (array_agg(s.id order by s.held_on, s.id))[1] as record_id,
    range_agg(daterange(s.held_on, (s.held_on + ${months})::date)) as spells ${came} and g.programme = ${programme} group by 1`

export const freedomWomen = indicator('freedom-programme-women', {
  title: 'Women on the Freedom programme',
  definition:
    'The number of women who came to at least one session of the Freedom programme in the 12 months to the day, each counted once.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  splits: ['locality'],
  rows: sql`select r.person_id as child_id, 'group_session' as record_kind, r.record_id, lower(r.spell) as from_on,
      upper(r.spell) as to_on, true as numerator, null::numeric as value, r.locality
    from (select person_id, record_id, locality, unnest(spells) as spell
      from (${reached(sql`'freedom'`, sql`interval '12 months'`, sql`min(g.hub)`)}) w) r`,
})

// Regularly: in each of the last three months (the list of indicators takes it so).
const inMonth = (
  n: number,
) => sql`exists (select ${came} and s.person_id = y.child_id and g.programme = 'young-carers'
    and s.held_on > as_at() - ${n + 1} * interval '1 month' and s.held_on <= as_at() - ${n} * interval '1 month')`

export const youngCarersAttending = indicator('young-carers-attending', {
  title: 'Young carers who come to their group regularly',
  definition:
    'The number of children on the young carers register on the day who came to the young carers’ group in each of the three months before.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  rows: sql`select distinct on (y.child_id) y.child_id, 'young_carer' as record_kind, y.id as record_id, y.registered_on as from_on,
      y.ended_on as to_on, true as numerator, null::numeric as value
    from young_carer y where y.registered_on <= as_at() and (y.ended_on is null or y.ended_on > as_at())
      and ${inMonth(0)} and ${inMonth(1)} and ${inMonth(2)} order by y.child_id, y.registered_on, y.id`,
})
