import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

// One incident with three children is one notification: of its rows the first stands for it, and it was passed on where any
// child’s was.
export const notificationsTriaged = indicator('domestic-abuse-triage-notifications', {
  title: 'Domestic abuse notifications screened, and passed to the front door',
  definition:
    'Of police notifications of domestic abuse in households with children that were screened in the period, the percentage passed to the front door for any of the children.',
  measure: 'percent',
  shape: 'events',
  better: 'neutral',
  splits: ['screening_level', 'outcome'],
  rows: sql`select distinct on (n.incident) n.child_id, 'abuse_notification' as record_kind, n.id as record_id,
      min((s.screened_at at time zone 'Europe/London')::date) over w as on_date,
      bool_or(coalesce(n.route = 'front-door', false)) over w as numerator, null::numeric as value,
      'Level ' || max(s.level) over w as screening_level,
      case when bool_or(coalesce(n.route = 'front-door', false)) over w then 'Front door'
        when bool_or(coalesce(n.route = 'early-help', false)) over w then 'Early help'
        when bool_or(n.closed_at is null) over w then 'Open' else 'No further' end as outcome
    from abuse_notification n join abuse_screening s on s.notification = n.id
    where s.screened_at is not null and n.teller is distinct from 'health'
    window w as (partition by n.incident)
    order by n.incident, n.notified_at, n.id`,
})
