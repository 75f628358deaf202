import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'
import { notProtectedOrInCare } from './counted-elsewhere.ts'

export const plansOpen = indicator('cin-plans-open', {
  title: 'Children with a child in need plan',
  definition:
    'The number of children with a child in need plan open on the day who have no child protection plan and are not in care.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  reads: 'as-at',
  rows: sql`select distinct on (p.child_id) p.child_id, 'in_need_plan' as record_kind, p.id as record_id, p.started_on as from_on, p.ended_on as to_on,
      true as numerator, null::numeric as value
    from in_need_plan p where p.started_on <= as_at() and (p.ended_on is null or p.ended_on > as_at())
      and ${notProtectedOrInCare(sql`p.child_id`)}
    order by p.child_id, p.started_on, p.id`,
})

export const plansClosedWithin12Months = indicator('cin-plans-closed-within-12-months', {
  title: 'Child in need plans closed within 12 months',
  definition:
    'Of child in need plans that ended in the period, the share that ended within 12 months of starting.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'in_need_plan' as record_kind, id as record_id, ended_on as on_date,
      ended_on <= started_on + interval '12 months' as numerator, null::numeric as value
    from in_need_plan where ended_on is not null`,
})

export const visitsInTime = indicator('cin-visits-in-timescale', {
  title: 'Children in need visited in time',
  definition:
    'Of child in need plans open on the day, the share whose next visit was not overdue: at least monthly.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  reads: 'as-at',
  // A plan whose visits are not in the record (a return holds none) is counted apart.
  rows: sql`select p.child_id, 'in_need_plan' as record_kind, p.id as record_id, p.started_on as from_on, p.ended_on as to_on,
      r.in_time as numerator, null::numeric as value
    from in_need_plan p left join (select about_id, bool_and(due_on >= as_at()) as in_time from clock_run
        where clock = 'cin-visit' and from_on <= as_at() and (met_on is null or met_on > as_at()) group by 1) r on r.about_id = p.id::text
    where p.started_on <= as_at() and (p.ended_on is null or p.ended_on > as_at())`,
})
