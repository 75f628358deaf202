import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

// In calendar days on both sides: whoever is ill for a fortnight is ill over its weekends too.
export const absenceRate = indicator('workforce-absence-rate', {
  title: 'Days lost to sickness',
  definition:
    'Of every hundred days that those in post on the day worked for us in the twelve months before, how many they were ill: the mean of them.',
  measure: 'average',
  shape: 'spells',
  better: 'lower',
  reads: 'as-at',
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, w.id as record_id, as_at() as from_on, null::date as to_on, true as numerator,
      round(100.0 * coalesce(s.days, 0) / (as_at() - w.since), 4) as value
    from (select id, greatest(joined_on, (as_at() - interval '12 months')::date) as since from worker
        where joined_on < as_at() and (left_on is null or left_on > as_at())) w
      left join (select a.worker, sum(least(coalesce(a.back_on, as_at()), as_at())
            - greatest(a.from_on, (as_at() - interval '12 months')::date)) as days
          from worker_absence a where a.reason = 'sickness' and a.from_on < as_at()
            and coalesce(a.back_on, as_at()) > (as_at() - interval '12 months')::date
          group by a.worker) s on s.worker = w.id`,
})
