import type { Ctx } from '../records/index.ts'
import { type Figure, figureOf } from './figure.ts'
import { figures, trends } from './figures.ts'
import type { Indicator } from './indicator.ts'
import { type Period, type Step, trendDays, yearTo } from './period.ts'

/** An indicator's number and its trend to the same day. */
export type Overview = { figure: Figure; trend: Figure[] }

/**
 * Every indicator's number and trend, by id. Where the period is the twelve months of the trend, what can be added
 * up is added up from its months and not counted twice.
 */
export async function overview(
  ctx: Ctx,
  indicators: readonly Indicator[],
  period: Period,
  step: Step = 'months',
  points = 12,
): Promise<Map<string, Overview>> {
  const { start, ends } = trendDays(period.to, step, points)
  const drawn = await trends(ctx, indicators, start, ends)
  const isYear = step === 'months' && points === 12 && yearTo(period.to).from === period.from
  const sums = (one: Indicator) => one.shape === 'spells' || (isYear && ADDS_UP.has(one.measure))
  const apart = indicators.filter(one => !sums(one))
  const counted =
    apart.length > 0 ? await figures(ctx, apart, period.from, period.to) : new Map<string, Figure>()
  return new Map(
    indicators.map(one => {
      const trend = drawn.get(one.id)!
      return [one.id, { figure: counted.get(one.id) ?? whole(one, trend, period), trend }]
    }),
  )
}

const ADDS_UP: ReadonlySet<Indicator['measure']> = new Set(['count', 'percent', 'rate-per-10000'])

function whole(indicator: Indicator, trend: readonly Figure[], period: Period): Figure {
  const last = trend.at(-1)!
  if (indicator.shape === 'spells') return last
  const sum = (of: (figure: Figure) => number) => trend.reduce((all, figure) => all + of(figure), 0)
  const isRate = indicator.measure === 'rate-per-10000'
  const population = isRate && last.state === 'answered' ? last.denominator : undefined
  const counts = {
    numerator: sum(f => f.numerator),
    denominator: isRate ? 0 : sum(f => f.denominator),
    cannot_tell: sum(f => f.cannotTell),
    total: null,
    median: null,
  }
  return figureOf(indicator, counts, population, period.from, period.to)
}
