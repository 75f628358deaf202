import { type Day, daysBetween } from '../../core/day.ts'

/** Where days fall across a drawing. A day is as wide as any other; the last day is inside the range. */
export type TimeScale = {
  from: Day
  to: Day
  left: number
  right: number
  /** Width of one day. */
  perDay: number
  /** Where a day begins, held inside the range. */
  start: (d: Day) => number
  /** Where a day ends, held inside the range. */
  end: (d: Day) => number
  /** The middle of a day, held inside the range. */
  middle: (d: Day) => number
}

/** One decimal place: a tenth of a pixel is finer than any screen shows. */
export const tenth = (n: number): number => Math.round(n * 10) / 10

/** A scale for the days from `from` to `to` inclusive; one day when the range is turned round. */
export function timeScale(from: Day, to: Day, left: number, right: number): TimeScale {
  const last = to < from ? from : to
  const perDay = (right - left) / (daysBetween(from, last) + 1)
  const at = (d: number) => tenth(Math.min(right, Math.max(left, left + (d - from) * perDay)))
  return { from, to: last, left, right, perDay, start: at, end: d => at(d + 1), middle: d => at(d + 0.5) }
}
