import { addDays, type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import { type Counts, type Figure, figureOf } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { populationOn } from './population.ts'

const NONE: Counts = { numerator: 0, denominator: 0, cannot_tell: 0, total: null, median: null }

/**
 * Many indicators at once, by id: each on every one of a series of days (spells) or over each period ending on them
 * (events), in one statement. `ends` rise; the first period begins the day after `start`. Every child counts,
 * whoever asks. The same numbers as `measure` and `trend` give one by one.
 */
export async function trends(
  ctx: Ctx,
  indicators: readonly Indicator[],
  start: Day,
  ends: readonly Day[],
): Promise<Map<string, Figure[]>> {
  const answer = ctx.knownAt === null ? 'figures_live' : 'figures_known'
  const rows = await ctx.db.rows<Counts & { id: string; point: number }>(
    `select * from ${answer}($1::text[], $2::date, $3::date[])`,
    [indicators.map(i => i.id), isoDay(start), ends.map(isoDay)],
  )
  const hasRate = indicators.some(i => i.measure === 'rate-per-10000')
  const population = hasRate ? await populationOn(ctx, ends) : []
  const counted = new Map(rows.map(row => [`${row.id} ${row.point}`, row]))
  const begins = ends.map((_, i) => addDays(i === 0 ? start : ends[i - 1]!, 1))
  return new Map(
    indicators.map(one => [
      one.id,
      ends.map((end, i) => {
        const from = one.shape === 'spells' ? end : begins[i]!
        return figureOf(one, counted.get(`${one.id} ${i + 1}`) ?? NONE, population[i], from, end)
      }),
    ]),
  )
}

/** Many indicators at once, by id: over a period, both days included (events), or on its last day (spells). */
export async function figures(
  ctx: Ctx,
  indicators: readonly Indicator[],
  from: Day,
  to: Day,
): Promise<Map<string, Figure>> {
  const each = await trends(ctx, indicators, addDays(from, -1), [to])
  return new Map([...each].map(([id, [one]]) => [id, one!]))
}
