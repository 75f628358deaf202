import { type Day, dayFrom, partsOf } from '../../../core/day.ts'

/** The day on which somebody has their nth birthday; of 29 February, 1 March in other years. NaN where the birth is no day. */
export function birthday(born: Day, years: number): Day {
  const { year, month, date } = partsOf(born)
  return dayFrom(year + years, month, date) ?? dayFrom(year + years, 3, 1)!
}
