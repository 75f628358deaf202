import { addDays, type Day, isoDay } from '../../core/day.ts'
import { type Ctx, indicatorView } from '../records/index.ts'
import type { Indicator } from './indicator.ts'
import { populationOn } from './population.ts'

/** One number of a measure: over a period (events) or on the day `to` (spells). */
export type Figure = {
  /** 'answered'; 'empty' when nothing is in the denominator; 'no-population' when a rate has none to divide by. */
  state: 'answered' | 'empty' | 'no-population'
  /** A count; a percentage to one decimal place; a rate per 10,000; an average or median in the measure's own unit. */
  value: number | null
  numerator: number
  denominator: number
  /** Rows that cannot be told: in neither number. */
  cannotTell: number
  from: Day
  to: Day
}

type Counted = {
  point: number
  split: string | null
  numerator: number
  denominator: number
  cannot_tell: number
  total: number | null
}

async function count(
  ctx: Ctx,
  indicator: Indicator,
  points: readonly Day[],
  split: string | null,
): Promise<Counted[]> {
  return ctx.db.rows<Counted>('select * from measure($1, $2, $3, $4::date[], $5)', [
    indicatorView(indicator.id),
    indicator.shape === 'spells',
    ctx.knownAt !== null,
    points.map(isoDay),
    split,
  ])
}

const NONE = { numerator: 0, denominator: 0, cannot_tell: 0, total: null }

async function figure(
  ctx: Ctx,
  indicator: Indicator,
  row: Omit<Counted, 'point' | 'split'>,
  from: Day,
  to: Day,
): Promise<Figure> {
  const { numerator, denominator } = row
  const counted = { numerator, denominator, cannotTell: row.cannot_tell, from, to }
  const tenth = (n: number) => Math.round(n * 10) / 10
  switch (indicator.measure) {
    case 'count':
      return { state: 'answered', value: numerator, ...counted }
    case 'percent':
      if (denominator === 0) return { state: 'empty', value: null, ...counted }
      return { state: 'answered', value: tenth((100 * numerator) / denominator), ...counted }
    case 'average':
      if (denominator === 0) return { state: 'empty', value: null, ...counted }
      return { state: 'answered', value: tenth((row.total ?? 0) / denominator), ...counted }
    case 'median':
      return median(ctx, indicator, counted)
    case 'rate-per-10000': {
      const population = await populationOn(ctx, to)
      if (!population) return { state: 'no-population', value: null, ...counted }
      return {
        state: 'answered',
        value: tenth((10_000 * numerator) / population),
        ...counted,
        denominator: population,
      }
    }
  }
}

async function median(
  ctx: Ctx,
  indicator: Indicator,
  counted: Omit<Figure, 'state' | 'value'>,
): Promise<Figure> {
  if (counted.denominator === 0) return { state: 'empty', value: null, ...counted }
  const row = await ctx.db.first<{ answer: number }>('select measure_median($1, $2, $3, $4, $5) as answer', [
    indicatorView(indicator.id),
    indicator.shape === 'spells',
    ctx.knownAt !== null,
    isoDay(counted.from),
    isoDay(counted.to),
  ])
  return { state: 'answered', value: Math.round((row?.answer ?? 0) * 10) / 10, ...counted }
}

/** The engine hands in the day; an indicator that reads `as_at()` finds it here. */
async function setDay(ctx: Ctx, day: Day): Promise<void> {
  await ctx.db.rows("select set_config('goldthread.as_at', $1, true)", [isoDay(day)])
}

/** The number for a period (both days included) or, for spells, on its last day. Every child counts, whoever asks. */
export async function measure(ctx: Ctx, indicator: Indicator, from: Day, to: Day): Promise<Figure> {
  await setDay(ctx, to)
  const points = indicator.shape === 'spells' ? [to] : [addDays(from, -1), to]
  const [row] = await count(ctx, indicator, points, null)
  return figure(ctx, indicator, row ?? NONE, from, to)
}

/** The number in parts: by a column of the indicator, or by 'age', 'sex' or 'ethnicity'. Parts sum to the whole. */
export async function split(
  ctx: Ctx,
  indicator: Indicator,
  from: Day,
  to: Day,
  by: string,
): Promise<{ part: string; figure: Figure }[]> {
  if (!splitsOf(indicator).includes(by)) throw new Error(`${indicator.id} cannot be split by ${by}`)
  await setDay(ctx, to)
  const points = indicator.shape === 'spells' ? [to] : [addDays(from, -1), to]
  const rows = await count(ctx, indicator, points, by)
  const parts = await Promise.all(
    rows.map(async row => ({
      part: row.split ?? 'Not recorded',
      figure: await figure(ctx, indicator, row, from, to),
    })),
  )
  return parts
    .filter(({ figure: f }) => f.numerator + f.denominator + f.cannotTell > 0)
    .sort((a, b) => a.part.localeCompare(b.part, 'en', { numeric: true }))
}

/** What an indicator can be split by: its own columns, and what is known of each child. */
export function splitsOf(indicator: Indicator): string[] {
  return [...(indicator.splits ?? []), 'age', 'sex', 'ethnicity']
}

/**
 * The number at each of a series of days (spells) or over each period ending on them (events), in one pass.
 * `ends` rise; the first period begins the day after `start`.
 */
export async function trend(
  ctx: Ctx,
  indicator: Indicator,
  start: Day,
  ends: readonly Day[],
): Promise<Figure[]> {
  const begins = ends.map((_, i) => addDays(i === 0 ? start : ends[i - 1]!, 1))
  if (indicator.reads === 'as-at' || indicator.measure === 'median') {
    const figures: Figure[] = []
    for (const [i, end] of ends.entries()) figures.push(await measure(ctx, indicator, begins[i]!, end))
    return figures
  }
  const points = indicator.shape === 'spells' ? ends : [start, ...ends]
  const rows = await count(ctx, indicator, points, null)
  const byPoint = new Map(rows.map(row => [row.point, row]))
  return Promise.all(
    ends.map((end, i) => figure(ctx, indicator, byPoint.get(i + 1) ?? NONE, begins[i]!, end)),
  )
}
