import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

export const orders = indicator('adoption-orders', {
  title: 'Adoption orders',
  definition: 'The number of children in care who left by adoption in the period.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  rows: sql`select child_id, 'care_episode' as record_kind, record_id, to_on as on_date, true as numerator, null::numeric as value
    from care_period where reason_ended in ('E11', 'E12') and to_on is not null`,
})

export const specialGuardianship = indicator('sgo-made', {
  title: 'Special guardianship orders',
  definition: 'The number of children who left care to special guardianship in the period.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  rows: sql`select child_id, 'care_episode' as record_kind, record_id, to_on as on_date, true as numerator, null::numeric as value
    from care_period where reason_ended in ('E45', 'E46', 'E47', 'E48') and to_on is not null`,
})

// Adoption scorecards, measure A1: days from coming into care to moving in with the adoptive family.
export const daysToMoveIn = indicator('adoption-a1', {
  title: 'Days from coming into care to moving in with adopters',
  definition:
    'For children adopted in the period, the mean number of days from coming into care to being placed for adoption.',
  measure: 'average',
  shape: 'events',
  better: 'lower',
  rows: sql`select p.child_id, 'care_episode' as record_kind, p.record_id, p.to_on as on_date,
      case when p.start_known and min(h.from_on) is not null then true end as numerator,
      case when p.start_known then (min(h.from_on) - p.from_on)::numeric end as value
    from care_period p left join placement_fact h
      on h.child_id = p.child_id and h.type in ('A3', 'A4', 'A5', 'A6') and h.from_on >= p.from_on
    where p.reason_ended in ('E11', 'E12') and p.to_on is not null
    group by p.child_id, p.record_id, p.to_on, p.start_known, p.from_on`,
})
