import { sql } from '../../../core/sql.ts'
import { indicator, onceADay } from '../../../engines/indicators/index.ts'

// With a worker of the council's own: a partner's cases are counted among the assessments that partners hold.
export const childrenOpen = indicator('early-help-children-open', {
  title: 'Children receiving early help',
  definition:
    'The number of children in early help on the day whose lead professional is of the council’s own early help team.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['hub'],
  ...onceADay(sql`select e.child_id, 'early_help_episode' as record_kind, e.id as record_id,
      greatest(e.started_on, l.from_on) as began_on, least(e.ended_on, l.to_on) as to_on, null::numeric as value,
      e.hub
    from early_help_episode e join early_help_lead l on l.episode = e.id and l.agency = 'council'`),
})

// A child is in need, in the census's sense, while a referral is open.
export const childrenAlsoStatutory = indicator('early-help-children-also-open-to-statutory', {
  title: 'Children in early help who are open to social care',
  definition:
    'The number of children in early help on the day who also have an open case or a child protection plan.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['statutory_status'],
  ...onceADay(sql`select e.child_id, 'early_help_episode' as record_kind, e.id as record_id,
      greatest(e.started_on, s.from_on) as began_on, least(e.ended_on, s.to_on) as to_on, null::numeric as value, s.statutory_status
    from early_help_episode e join (
      select child_id, from_on, to_on, 'Child protection plan' as statutory_status from protection_plan_fact where from_on is not null
      union all select child_id, referred_on, closed_on, 'Open to children’s social care' from referral_fact where referred_on is not null) s
      on s.child_id = e.child_id and s.from_on < coalesce(e.ended_on, 'infinity') and coalesce(s.to_on, 'infinity') > e.started_on`),
})
