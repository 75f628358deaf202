import type { Day } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures.ts'
import { type Counted, costlyFacts, readsFacts, sharedRows, wordsOf } from './figures-function.ts'
import type { Indicator } from './indicator.ts'

/**
 * Indicators in two lots of about the same cost, to count side by side, each in a transaction of its own. What is made
 * once for several (a costly facts view, rows flagged each in its own way) stays in one lot, so that none is made twice.
 */
export function sideBySide(areas: readonly Counted[], wanted: readonly Indicator[]): Indicator[][] {
  const lots: { cost: number; of: Indicator[] }[] = [
    { cost: 0, of: [] },
    { cost: 0, of: [] },
  ]
  const groups = together(areas, wanted).map(of => ({ of, cost: costOf(of) }))
  for (const group of groups.sort((a, b) => b.cost - a.cost)) {
    const lot = lots[0]!.cost <= lots[1]!.cost ? lots[0]! : lots[1]!
    lot.cost += group.cost
    lot.of.push(...group.of)
  }
  return lots.map(({ of }) => of).filter(of => of.length > 0)
}

/** Those that read something made once for all of them, each group by what they share. */
function together(areas: readonly Counted[], wanted: readonly Indicator[]): Indicator[][] {
  const facts = costlyFacts(areas)
  const shared = sharedRows(wanted)
  const groups = new Map<string, Indicator[]>()
  for (const one of wanted) {
    const words = wordsOf(one)
    const key = facts.some(f => readsFacts(one, f)) ? 'facts' : shared.has(words) ? words : one.id
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

// A guess that only has to be about right: every table read costs something, a sort or a join as much again.
const READS = /\b(from|join|over|group by|distinct)\b/gi
function costOf(group: readonly Indicator[]): number {
  const made = Math.max(
    ...group.map(one => [...wordsOf(one).matchAll(READS)].length + (one.flagged?.onceADay ? 3 : 0)),
  )
  return made + group.length / 2
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
