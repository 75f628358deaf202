import type { Unit } from './unit.ts'

/** Whether a number can be drawn. */
export const isDrawn = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value)

/**
 * The lowest and highest number of an axis, never the same two: from nought, so that heights compare, and for a
 * percentage always to 100.
 */
export function valueExtent(values: readonly (number | null | undefined)[], unit: Unit): [number, number] {
  const drawn = values.filter(isDrawn)
  const low = Math.min(0, ...drawn)
  const high = Math.max(unit === 'percent' ? 100 : 0, ...drawn)
  // Too near to one another to be told apart on paper; steps between them could not be counted.
  return high - low < LEAST ? [low, low + 1] : [low, high]
}

const LEAST = 1e-9

/** The first and last of some days, never the same two: one day stands in the middle of a week on each side. */
export function dayExtent(days: readonly number[]): [number, number] {
  const finite = days.filter(Number.isFinite)
  if (finite.length === 0) return [0, 1]
  const [first, last] = [Math.min(...finite), Math.max(...finite)]
  return first === last ? [first - 7, last + 7] : [first, last]
}
