import { day } from '../core/day.ts'

/**
 * The first day that is played. Six years before the first that is shown, so that by then there are open cases and
 * earlier lives on the record.
 */
export const FIRST_DAY = day('2005-04-01')

/** How long before a birth anyone outside the family may worry about it: 20 weeks. */
export const UNBORN_DAYS = 140
