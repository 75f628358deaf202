import { literal, type Sql } from '../../core/sql.ts'
import type { Facts } from '../records/index.ts'
import { IN_DAYS_ASKED, OVER, STARTS } from './buckets.ts'
import { cut, holding, withFlag } from './flagged.ts'
import { flaggedBranch } from './flagged-branch.ts'
import type { Indicator } from './indicator.ts'

/** What of an area's contributions is counted. An Area is one. */
export type Counted = { indicators?: readonly Indicator[]; facts?: readonly Facts[] }

/**
 * SQL that makes `figures_live` and `figures_known`: every indicator counted in one statement, at each of `ends`
 * (spells) or over each period that ends on them (events; the first begins the day after `start_after`). Like
 * `measure` they run with the owner's rights and give numbers only. Made anew at each deployment from what the
 * areas declare. `columns` are those of each facts view.
 *
 * One statement, because a facts view that costs a sort of every episode (a period of care, a home) is then made
 * once and read by every indicator that joins it: an indicator's SQL names it without a schema, so a WITH of that
 * name stands before the view. `as_at()` becomes the day of each point, so that these too take one pass.
 */
export function figuresFunctions(
  areas: readonly Counted[],
  columns: ReadonlyMap<string, readonly string[]>,
): string[] {
  const indicators = areas.flatMap(area => area.indicators ?? [])
  const facts = costlyFacts(areas)
  return [
    // Dropped first: what a function returns cannot be replaced.
    ...['figures_live', 'figures_known'].map(
      called => `drop function if exists {{keep}}.${called}(text[], date, date[])`,
    ),
    figuresFunction('figures_live', '{{live}}', indicators, facts, columns),
    figuresFunction('figures_known', '{{known}}', indicators, facts, columns),
    'revoke execute on function {{keep}}.figures_live, {{keep}}.figures_known from public',
  ]
}

/** Facts views that cost a sort of every row, or something like it. */
export const costlyFacts = (areas: readonly Counted[]): Facts[] =>
  areas.flatMap(area => area.facts ?? []).filter(isCostly)

/** Whether an indicator reads a facts view. */
export const readsFacts = (indicator: Indicator, { view }: Facts): boolean => hasWord(indicator.rows, view)

const hasWord = (rows: Sql, word: string): boolean => new RegExp(`\\b${word}\\b`).test(rows)

const COLUMNS = 'id, point, numerator, denominator, cannot_tell, total, median'

function figuresFunction(
  called: string,
  schema: string,
  indicators: readonly Indicator[],
  facts: readonly Facts[],
  columns: ReadonlyMap<string, readonly string[]>,
): string {
  const shared = sharedRows(indicators)
  const groups = flaggedTogether(indicators, shared)
  const alone = indicators.filter(one => !groups.some(group => group.includes(one)))
  const branches = [
    ...alone.map(one => branch(fromShared(one, shared))),
    ...groups.map(group => flaggedBranch(group, sharedName(group[0]!, shared))),
  ]
  const withs = [
    ...facts
      .map(f => ({ view: f.view, readers: indicators.filter(one => readsFacts(one, f)) }))
      .filter(({ readers }) => readers.length > 0)
      .map(({ view, readers }) => {
        const named = (columns.get(view) ?? []).filter(column =>
          readers.some(one => hasWord(one.rows, column)),
        )
        return `${view} as (select ${named.join(', ') || '*'} from ${schema}.${view})`
      }),
    ...[...shared.values()].map((rows, i) => `shared_rows_${i} as (${rows})`),
  ]
  const text = `${withs.length > 0 ? `with ${withs.join(', ')}\n` : ''}${
    branches.length > 0
      ? branches.join('\nunion all\n')
      : `select null::text as id, 1 as point, 0::bigint as numerator, 0::bigint as denominator, 0::bigint as cannot_tell, null::numeric as total, null::numeric as median where false`
  }`
  // Every row is read, often in the order of an index: more dear than a page found by its key.
  // How many rows a WITH gives is not known when it is planned: joined row by row, two of them can take minutes.
  // pg_temp last: nobody's temporary table may stand before a view under the owner's rights.
  return `create or replace function {{keep}}.${called}(wanted text[], start_after date, ends date[])
     returns table (id text, point integer, numerator bigint, denominator bigint, cannot_tell bigint, total numeric, median numeric)
     language plpgsql stable parallel safe security definer
     set search_path = ${schema}, {{keep}}, public, pg_temp set jit = off set work_mem = '64MB'
     set max_parallel_workers_per_gather = 0 set enable_nestloop = off set random_page_cost = 2
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

/**
 * Rows made once for all the indicators that ask for them, by the words they ask in: those that several flag each in
 * its own way, and costly ones that are word for word those of several (a number and its rate).
 */
export function sharedRows(indicators: readonly Indicator[]): Map<Sql, Sql> {
  const asked = indicators.filter(one => one.reads !== 'as-at')
  const words = asked.map(wordsOf)
  const isShared = (one: Indicator, i: number): boolean =>
    one.flagged?.onceADay ||
    ((one.flagged || isCostly(one)) && words.indexOf(words[i]!) !== words.lastIndexOf(words[i]!))
  return new Map(asked.filter(isShared).map(one => [wordsOf(one), ofDaysAsked(one)]))
}

/** The words that an indicator asks for its rows in, before its own flag. */
export const wordsOf = (one: Indicator): Sql => one.flagged?.of ?? one.rows

/** Only what the days asked need, where it can be told before the rows are made. */
function ofDaysAsked(one: Indicator): Sql {
  if (one.flagged?.onceADay) return cut(holding(one.flagged.of, 'ends[1]' as Sql, 'last_end' as Sql))
  if (one.shape === 'events')
    return `select * from (${wordsOf(one)}) w where w.on_date > start_after and w.on_date <= last_end` as Sql
  return wordsOf(one)
}

function fromShared(one: Indicator, shared: ReadonlyMap<Sql, Sql>): Indicator {
  if (!shared.has(wordsOf(one))) return one
  const rows = `select * from ${sharedName(one, shared)}` as Sql
  return { ...one, rows: one.flagged ? withFlag(rows, one.flagged.numerator) : rows }
}

const sharedName = (one: Indicator, shared: ReadonlyMap<Sql, Sql>): string =>
  `shared_rows_${[...shared.keys()].indexOf(wordsOf(one))}`

/** Indicators that flag the same rows, in groups of two or more: one pass over the rows counts all of a group. */
function flaggedTogether(indicators: readonly Indicator[], shared: ReadonlyMap<Sql, Sql>): Indicator[][] {
  const groups = new Map<string, Indicator[]>()
  for (const one of indicators) {
    if (!one.flagged || one.reads === 'as-at' || one.measure === 'median' || !shared.has(wordsOf(one)))
      continue
    const key = `${one.shape} ${wordsOf(one)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter(group => group.length > 1)
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
      select ${STARTS} as starts, ${OVER} as over, ${COUNTS}
      from (${indicator.rows}) r
      where ${asked(indicator)} and ${IN_DAYS_ASKED}
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
