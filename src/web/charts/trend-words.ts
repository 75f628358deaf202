import { isDrawn } from './extent.ts'
import type { TrendPoint } from './trend-point.ts'
import { inUnit, type Unit } from './unit.ts'

/** A trend in one or two sentences: first, latest, highest, lowest. */
export function trendWords(points: readonly TrendPoint[], unit: Unit): string {
  const drawn = points.filter(p => isDrawn(p.value))
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (!first || !last) return 'There are no figures to show.'
  if (drawn.length === 1) return `${inUnit(first.value, unit)}, ${first.label}.`
  const highest = drawn.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
  const lowest = drawn.reduce((a, b) => ((b.value ?? 0) < (a.value ?? 0) ? b : a))
  const say = (p: TrendPoint) => `${inUnit(p.value, unit)} (${p.label})`
  return `From ${say(first)} to ${say(last)}. Highest ${say(highest)}, lowest ${say(lowest)}.`
}
