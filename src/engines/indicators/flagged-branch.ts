import { literal } from '../../core/sql.ts'
import { IN_DAYS_ASKED, OVER, STARTS } from './buckets.ts'
import type { Indicator } from './indicator.ts'

/**
 * SQL that counts several indicators which flag the same rows (in `rows`, a name of a WITH) in one pass over them:
 * the same columns and numbers as each alone.
 */
export function flaggedBranch(group: readonly Indicator[], rows: string): string {
  const ids = `array[${group.map(({ id }) => literal(id)).join(', ')}]`
  const flags = group.map((one, i) => `(${one.flagged?.numerator}) as flag_${i}`).join(', ')
  const counts = group
    .map(
      (_, i) => `count(*) filter (where flag_${i}) as numerator_${i},
        count(*) filter (where flag_${i} is not null) as denominator_${i}, count(*) filter (where flag_${i} is null) as cannot_tell_${i}`,
    )
    .join(', ')
  const each = `(values ${group
    .map(({ id }, i) => `(${literal(id)}::text, s.numerator_${i}, s.denominator_${i}, s.cannot_tell_${i})`)
    .join(', ')}) counted (id, numerator, denominator, cannot_tell)`
  if (group[0]?.shape === 'events') {
    return `select counted.id, s.point, counted.numerator, counted.denominator, counted.cannot_tell, s.total, null::numeric
      from (select point, ${counts}, sum(value)::numeric as total
        from (select width_bucket(r.on_date - 1, start_after || ends) as point, r.value, ${flags} from ${rows} r
          where wanted && ${ids} and r.on_date > start_after and r.on_date <= last_end) f group by 1) s
      cross join lateral ${each} where counted.id = any(wanted)`
  }
  return `select i.id, g.point, coalesce(sum(w.numerator), 0)::bigint, coalesce(sum(w.denominator), 0)::bigint,
      coalesce(sum(w.cannot_tell), 0)::bigint, sum(w.total)::numeric, null::numeric
    from generate_series(1, points) g (point) cross join unnest(${ids}) i (id)
    left join (select counted.*, s.starts, s.over, s.total
      from (select starts, over, ${counts}, sum(value)::numeric as total
        from (select ${STARTS} as starts, ${OVER} as over, r.value, ${flags} from ${rows} r
          where wanted && ${ids} and ${IN_DAYS_ASKED}) f group by 1, 2) s
      cross join lateral ${each}) w on w.id = i.id and w.starts <= g.point and g.point < w.over
    where i.id = any(wanted) group by 1, 2`
}
