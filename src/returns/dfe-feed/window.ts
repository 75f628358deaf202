import { startOf, yearOf } from '../../core/collection-year.ts'
import { addDays, addMonths, type Day } from '../../core/day.ts'

/** Of how many months before the day of the feed it tells at least. */
const MONTHS_BACK = 24

/** The days that a feed tells of. */
export type Window = { from: Day; to: Day }

/**
 * From the 1 April of the financial year in which the day 24 months ago lies, to tomorrow: as authorities that already send
 * the feed make it. The specification names no window.
 */
export const windowOn = (today: Day): Window => ({
  from: startOf(yearOf(addMonths(today, -MONTHS_BACK))),
  to: addDays(today, 1),
})
