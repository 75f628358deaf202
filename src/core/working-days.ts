import { BANK_HOLIDAYS } from './bank-holidays.ts'
import { type Day, day, weekday } from './day.ts'

const FIRST = day('2000-01-01')
const LAST = day('2035-12-31')

// By look-up: how many working days there are before each day of the table, and the day of each working day.
const before = new Int32Array(LAST - FIRST + 2)
const nth: Day[] = []
const holidays = new Set(BANK_HOLIDAYS.map(day))
for (let d = FIRST; d <= LAST; d = (d + 1) as Day) {
  before[d - FIRST] = nth.length
  if (weekday(d) < 5 && !holidays.has(d)) nth.push(d)
}
before[LAST - FIRST + 1] = nth.length

function inTable(d: Day): number {
  if (d < FIRST || d > LAST) throw new RangeError('working days are known from 2000 to 2035')
  return d - FIRST
}

/** Whether the table of bank holidays (2000 to 2035) covers a day: outside it no working-day limit can be told. */
export const hasWorkingDays = (d: Day): boolean => d >= FIRST && d <= LAST - 200

/** Monday to Friday and not a bank holiday in England. */
export function isWorkingDay(d: Day): boolean {
  const at = inTable(d)
  return before[at + 1]! > before[at]!
}

/**
 * The nth working day after a day. The starting day is day 0, whether or not it is a working day, so a limit
 * of n working days falls on this day. A negative n counts back. Throws RangeError outside the table.
 */
export function addWorkingDays(d: Day, n: number): Day {
  const at = inTable(d)
  if (n === 0) return d
  const found = n > 0 ? nth[before[at + 1]! + n - 1] : nth[before[at]! + n]
  if (found === undefined) throw new RangeError('working days are known from 2000 to 2035')
  return found
}

/** How many working days after a, up to and on b. Negative when b is earlier. */
export function workingDaysBetween(a: Day, b: Day): number {
  return before[inTable(b) + 1]! - before[inTable(a) + 1]!
}
