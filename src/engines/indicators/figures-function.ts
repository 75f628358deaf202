import { literal, type Sql } from '../../core/sql.ts'
import type { Facts } from '../records/index.ts'
import type { Indicator } from './indicator.ts'
import { counted, flagged, holding } from './once-a-day.ts'

/** What of an area's contributions is counted. An Area is one. */
type Counted = { indicators?: readonly Indicator[]; facts?: readonly Facts[] }

/**
 * SQL that makes `figures_live` and `figures_known`: every indicator counted in one statement, at each of `ends`
 * (spells) or over each period that ends on them (events; the first begins the day after `start_after`). Like
 * `measure` they run with the owner's rights and give numbers only. Made anew at each deployment from what the
 * areas declare.
 *
 * One statement, because a facts view that costs a sort of every episode (a period of care, a home) is then made
 * once and read by every indicator that joins it: an indicator's SQL names it without a schema, so a WITH of that
 * name stands before the view. `as_at()` becomes the day of each point, so that these too take one pass.
 */
export function figuresFunctions(areas: readonly Counted[]): string[] {
  const indicators = areas.flatMap(area => area.indicators ?? [])
  const facts = areas.flatMap(area => area.facts ?? []).filter(isCostly)
  return [
    // Dropped first: what a function returns cannot be replaced.
    ...['figures_live', 'figures_known'].map(
      called => `drop function if exists {{keep}}.${called}(text[], date, date[])`,
    ),
    figuresFunction('figures_live', '{{live}}', indicators, facts),
    figuresFunction('figures_known', '{{known}}', indicators, facts),
    'revoke execute on function {{keep}}.figures_live, {{keep}}.figures_known from public',
  ]
}

const COLUMNS = 'id, point, numerator, denominator, cannot_tell, total, median'

function figuresFunction(
  called: string,
  schema: string,
  indicators: readonly Indicator[],
  facts: readonly Facts[],
): string {
  const once = [...new Set(indicators.flatMap(one => (one.onceADay ? [one.onceADay.spells] : [])))]
  const twice = rowsOfSeveral(indicators)
  const branches = indicators.map(one => branch(withRows(one, once, twice)))
  const withs = [
    ...facts
      .filter(f => indicators.some(i => new RegExp(`\\b${f.view}\\b`).test(i.rows)))
      .map(f => `${f.view} as (select * from ${schema}.${f.view})`),
    ...once.map(
      (spells, i) => `once_a_day_${i} as (${counted(holding(spells, 'ends[1]' as Sql, 'last_end' as Sql))})`,
    ),
    ...twice.map((rows, i) => `rows_of_several_${i} as (${rows})`),
  ]
  const text = `${withs.length > 0 ? `with ${withs.join(', ')}\n` : ''}${
    branches.length > 0
      ? branches.join('\nunion all\n')
      : `select null::text as id, 1 as point, 0::bigint as numerator, 0::bigint as denominator, 0::bigint as cannot_tell, null::numeric as total, null::numeric as median where false`
  }`
  // pg_temp last: nobody's temporary table may stand before a view under the owner's rights.
  return `create or replace function {{keep}}.${called}(wanted text[], start_after date, ends date[])
     returns table (id text, point integer, numerator bigint, denominator bigint, cannot_tell bigint, total numeric, median numeric)
     language plpgsql stable parallel safe security definer
     set search_path = ${schema}, {{keep}}, public, pg_temp set jit = off set work_mem = '64MB'
     set plan_cache_mode = force_custom_plan as $body$
   #variable_conflict use_column
   declare
     last_end date := ends[array_length(ends, 1)];
     points integer := array_length(ends, 1);
   begin
     return query select ${COLUMNS} from (${text}) f (${COLUMNS});
   end $body$`
}

const isCostly = ({ rows }: { rows: Sql }): boolean => /\bover\b|\bgroup by\b/i.test(rows)

/** Costly rows that are word for word those of several indicators (a number and its rate): made once as well. */
function rowsOfSeveral(indicators: readonly Indicator[]): Sql[] {
  const costly = indicators
    .filter(one => one.reads !== 'as-at' && !one.onceADay && isCostly(one))
    .map(one => one.rows)
  return [...new Set(costly.filter((rows, i) => costly.indexOf(rows) !== i))]
}

function withRows(indicator: Indicator, once: readonly Sql[], several: readonly Sql[]): Indicator {
  if (indicator.onceADay) {
    const { spells, numerator } = indicator.onceADay
    return {
      ...indicator,
      rows: flagged(`select * from once_a_day_${once.indexOf(spells)}` as Sql, numerator),
    }
  }
  const i = several.indexOf(indicator.rows)
  return i < 0 ? indicator : { ...indicator, rows: `select * from rows_of_several_${i}` as Sql }
}

const COUNTS: Sql =
  `count(*) filter (where r.numerator) as numerator, count(*) filter (where r.numerator is not null) as denominator,
    count(*) filter (where r.numerator is null) as cannot_tell, sum(r.value)::numeric as total` as Sql

function branch(indicator: Indicator): string {
  if (indicator.reads === 'as-at') return asAt(indicator)
  return indicator.shape === 'events' ? events(indicator) : spells(indicator)
}

const asked = (indicator: Indicator): string => `${literal(indicator.id)} = any(wanted)`

const medianOf = (indicator: Indicator): string =>
  indicator.measure === 'median'
    ? '(percentile_cont(0.5) within group (order by r.value::double precision))::numeric'
    : 'null::numeric'

function events(indicator: Indicator): string {
  return `select ${literal(indicator.id)}::text as id, width_bucket(r.on_date - 1, start_after || ends) as point, ${COUNTS}, ${medianOf(indicator)} as median
    from (${indicator.rows}) r where ${asked(indicator)} and r.on_date > start_after and r.on_date <= last_end group by 2`
}

/** Spells are counted by the first point each holds on and the first it no longer does, and each such count once a point. */
function spells(indicator: Indicator): string {
  // A median cannot be added up: it takes the rows of each point.
  if (indicator.measure === 'median') return asAt(indicator)
  return `select ${literal(indicator.id)}::text, g.point, coalesce(sum(s.numerator), 0)::bigint, coalesce(sum(s.denominator), 0)::bigint,
      coalesce(sum(s.cannot_tell), 0)::bigint, sum(s.total)::numeric, null::numeric
    from generate_series(1, points) g (point) left join (
      select width_bucket(r.from_on - 1, ends) + 1 as starts,
        case when r.to_on is null then points + 1 else width_bucket(r.to_on - 1, ends) + 1 end as over, ${COUNTS}
      from (${indicator.rows}) r
      where ${asked(indicator)} and r.from_on <= last_end and (r.to_on is null or (r.to_on > ends[1] and r.to_on > r.from_on))
      group by 1, 2) s on s.starts <= g.point and g.point < s.over
    where ${asked(indicator)} group by g.point`
}

// `day_of` is a name that no indicator gives to a table of its own.
/** What turns on the day itself is asked again for each point. */
function asAt(indicator: Indicator): string {
  const within =
    indicator.shape === 'spells'
      ? 'r.from_on <= day_of.as_at and (r.to_on is null or r.to_on > day_of.as_at)'
      : 'r.on_date > day_of.after and r.on_date <= day_of.as_at'
  return `select ${literal(indicator.id)}::text, day_of.point, f.numerator, f.denominator, f.cannot_tell, f.total, f.median
    from (select e.as_at, e.point::integer, coalesce(lag(e.as_at) over (order by e.point), start_after) as after
          from unnest(ends) with ordinality e (as_at, point) where ${asked(indicator)}) day_of
    cross join lateral (select ${COUNTS}, ${medianOf(indicator)} as median
      from (${indicator.rows.replaceAll('as_at()', 'day_of.as_at')}) r where ${within}) f`
}
