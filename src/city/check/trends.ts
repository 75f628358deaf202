import type { Cell, Unit } from './cell.ts'
import { grouped } from './grouped.ts'
import { isNothing, type Judged } from './judge.ts'

export type Direction = 'up' | 'down' | 'level'

/** A published move from one point of a row to another, and whether the city moved the same way. */
export type Trend = {
  row: string
  means: string
  from: Cell
  to: Cell
  published: Direction
  /** null when an end cannot be worked out, or nothing is at either. */
  simulated: Direction | null
  verdict: 'right' | 'wrong' | 'not yet answerable'
}

/** A move of more than this share is a turn. */
const TURN = 0.1
/** Smaller moves than this are level: a share of the first number, or for percentages points. */
const LEVEL: { share: number; points: number } = { share: 0.05, points: 2 }
/** The city keeps level where it moves less than it may differ anyway. */
const KEPT: { share: number; points: number } = { share: 0.1, points: 5 }
/** A trend needs points about a year apart or more: from one year's end to the next is 365 days. */
const A_YEAR = 360

/**
 * The moves of a series of numbers, as pairs of places in it: from turn to turn, where each turn went on for more than a
 * tenth, and from first to last.
 */
export function moves(values: readonly number[]): [number, number][] {
  if (values.length < 2) return []
  const turns: number[] = []
  let [low, high] = [0, 0]
  let way = 0
  for (const [i, value] of values.entries()) {
    if (value > values[high]!) high = i
    if (value < values[low]!) low = i
    if (way >= 0 && value < values[high]! * (1 - TURN)) {
      turns.push(high)
      way = -1
      low = i
      high = i
    } else if (way <= 0 && value > values[low]! * (1 + TURN)) {
      turns.push(low)
      way = 1
      low = i
      high = i
    }
  }
  if (way !== 0) turns.push(way > 0 ? high : low)
  const last = values.length - 1
  const whole: [number, number] = [0, last]
  const legs = turns.slice(1).map((turn, i): [number, number] => [turns[i]!, turn])
  return legs.some(([a, b]) => a === 0 && b === last) ? legs : [whole, ...legs]
}

/** The moves of every row with points a year or more apart, judged. */
export function trendsOf(judged: readonly Judged[]): Trend[] {
  const rows = grouped(
    judged.filter(({ cell }) => cell.inTrend),
    ({ cell }) => cell.row,
  )
  return [...rows.values()].flatMap(points => {
    const [first, last] = [points[0]!, points.at(-1)!]
    if (last.cell.to - first.cell.to < A_YEAR) return []
    return moves(points.map(({ cell }) => cell.value)).map(([a, b]) => trendOf(points[a]!, points[b]!))
  })
}

function trendOf(from: Judged, to: Judged): Trend {
  const { row, means, unit } = from.cell
  const published = direction(unit, from.cell.value, to.cell.value, LEVEL)
  const common = { row, means, from: from.cell, to: to.cell, published }
  if (from.simulated === undefined || to.simulated === undefined)
    return { ...common, simulated: null, verdict: 'not yet answerable' }
  if (from.simulated === null || to.simulated === null)
    return { ...common, simulated: null, verdict: 'wrong' }
  // From nothing to nothing is no level trend.
  if (isNothing(from.cell, from.simulated) && isNothing(to.cell, to.simulated))
    return { ...common, simulated: null, verdict: 'wrong' }
  const least = published === 'level' ? KEPT : { share: 0, points: 0 }
  const simulated = direction(unit, from.simulated, to.simulated, least)
  return { ...common, simulated, verdict: simulated === published ? 'right' : 'wrong' }
}

function direction(
  unit: Unit,
  from: number,
  to: number,
  least: { share: number; points: number },
): Direction {
  const moved = to - from
  const few = unit === 'percent' ? least.points : least.share * Math.abs(from)
  if (moved === 0 || Math.abs(moved) < few) return 'level'
  return moved > 0 ? 'up' : 'down'
}
