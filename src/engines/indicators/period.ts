import { addDays, addMonths, type Day } from '../../core/day.ts'

/** What a figure is asked about: a period for events, its last day for spells. Both days included. */
export type Period = { from: Day; to: Day }

/** The steps of a trend. */
export type Step = 'months' | 'quarters' | 'years'

const MONTHS: Record<Step, number> = { months: 1, quarters: 3, years: 12 }

/**
 * The day so many months before, as the end of a period: before 30 April comes 31 March, because a period that
 * ends with a month began with one.
 */
const monthsBefore = (to: Day, n: number): Day => addDays(addMonths(addDays(to, 1), -n), -1)

/** The twelve months that end on a day: what events are counted over when nothing else is asked. */
export const yearTo = (to: Day): Period => ({ from: addDays(monthsBefore(to, 12), 1), to })

/** The days a trend's points stand for, rising, the last on `to`; the first period begins the day after `start`. */
export function trendDays(to: Day, step: Step, points: number): { start: Day; ends: Day[] } {
  const months = MONTHS[step]
  const ends = Array.from({ length: points }, (_, i) => monthsBefore(to, months * (points - 1 - i)))
  return { start: monthsBefore(to, months * points), ends }
}
