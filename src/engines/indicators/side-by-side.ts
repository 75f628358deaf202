import type { Day } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures.ts'
import { type Counted, costlyFacts, readsFacts } from './figures-function.ts'
import type { Indicator } from './indicator.ts'

/**
 * Indicators in lots to count side by side, each in a transaction of its own: those that read a facts view that is
 * costly to make, and the others, so that none is made twice.
 */
export function sideBySide(areas: readonly Counted[], wanted: readonly Indicator[]): Indicator[][] {
  const facts = costlyFacts(areas)
  const costly = wanted.filter(one => facts.some(f => readsFacts(one, f)))
  return [costly, wanted.filter(one => !costly.includes(one))].filter(lot => lot.length > 0)
}

/** Figures by id: of what happens over a period, both days included, and of what holds on a day of its own. */
export async function figuresOn(
  ctx: Ctx,
  indicators: readonly Indicator[],
  period: { from: Day; to: Day },
  asAt: Day,
): Promise<Map<string, Figure>> {
  if (asAt === period.to) return figures(ctx, indicators, period.from, period.to)
  const spells = indicators.filter(one => one.shape === 'spells')
  const events = indicators.filter(one => one.shape === 'events')
  return new Map([
    ...(await figures(ctx, spells, asAt, asAt)),
    ...(await figures(ctx, events, period.from, period.to)),
  ])
}
