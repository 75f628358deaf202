import { addDays, type Day, day } from './day.ts'

// Years that begin in March have their leap day last, and from 1900 to 2100 every fourth has one: no calendar needed.
const FIRST = day('1900-03-01')
const FOUR_YEARS = 1461

/**
 * The day on which someone comes to this age; of 29 February, 1 March in other years, as ages are counted. Between
 * 1900 and 2100, and a hundred times as fast as by the calendar: it is asked for every child of a city or a return.
 */
export function birthday(born: Day, age: number): Day {
  const days = born - FIRST
  const year = Math.floor((4 * days + 3) / FOUR_YEARS)
  const before = (years: number): number => Math.floor((FOUR_YEARS * years) / 4)
  return addDays(born, before(year + age) - before(year))
}
