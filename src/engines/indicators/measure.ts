import { addDays, type Day, isoDay } from '../../core/day.ts'
import { type Ctx, indicatorView } from '../records/index.ts'
import { type Figure, figureOf } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { NOT_RECORDED } from './part-label.ts'
import { populationOn } from './population.ts'

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
  const median =
    indicator.measure === 'median' && row.denominator > 0 ? await medianOf(ctx, indicator, from, to) : null
  const [population] = indicator.measure === 'rate-per-10000' ? await populationOn(ctx, [to]) : []
  return figureOf(indicator, { ...row, median }, population, from, to)
}

async function medianOf(ctx: Ctx, indicator: Indicator, from: Day, to: Day): Promise<number | null> {
  const row = await ctx.db.first<{ answer: number | null }>(
    'select measure_median($1, $2, $3, $4, $5) as answer',
    [
      indicatorView(indicator.id),
      indicator.shape === 'spells',
      ctx.knownAt !== null,
      isoDay(from),
      isoDay(to),
    ],
  )
  return row?.answer ?? null
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
  const parts: { part: string; figure: Figure }[] = []
  // One after another: they share the transaction's connection.
  for (const row of rows) {
    parts.push({ part: row.split ?? NOT_RECORDED, figure: await figure(ctx, indicator, row, from, to) })
  }
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
  const figures: Figure[] = []
  for (const [i, end] of ends.entries()) {
    figures.push(await figure(ctx, indicator, byPoint.get(i + 1) ?? NONE, begins[i]!, end))
  }
  return figures
}
