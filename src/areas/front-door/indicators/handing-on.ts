import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// Children in need and child protection action plan, 1.3 and 1.4: delays in handing cases on led to drift, and the delay between
// what is proposed and accepted is reported. Days are London's, counted over from the first team that was asked: one that
// sent the case back was a delay to the child, too. A case that no team was asked to take is in another figure.
export const acceptanceDelay = indicator('front-door-acceptance-delay', {
  title: 'Days from handing a case on to a team accepting it',
  definition:
    'The average number of days from the day on which the front door first handed a case on to the day on which a team accepted it, of cases accepted in the period.',
  measure: 'average',
  shape: 'events',
  better: 'lower',
  splits: ['team', 'outcome'],
  rows: sql`select a.child_id, 'case_acceptance' as record_kind, a.id as record_id,
      (a.accepted_at at time zone 'Europe/London')::date as on_date, true as numerator,
      ((a.accepted_at at time zone 'Europe/London')::date - (h.handed_at at time zone 'Europe/London')::date)::numeric as value,
      a.team, c.outcome
    from case_acceptance a join contact c on c.id = a.contact
    join (select contact, min(handed_at) as handed_at from case_handover group by contact) h on h.contact = a.contact
    where a.accepted_at is not null`,
})
