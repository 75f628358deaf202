import { addMonths, type Day, day, maxDay } from '../core/day.ts'

/** The first day of which anything is known of the city. */
export const FIRST_DAY = day('2005-04-01')

/**
 * The first day that is played of a city shown from a day. Six years before, so that by then there are open cases and
 * earlier lives on the record.
 */
export const firstDayOf = (from: Day): Day => maxDay(FIRST_DAY, addMonths(from, -72))

/** How long before a birth anyone outside the family may worry about it: 20 weeks. */
export const UNBORN_DAYS = 140
