import { type Day, dayFrom, partsOf } from '../../../core/day.ts'

/** The day on which somebody reaches an age; of one born on 29 February 1 March in other years, as ages are counted. */
export function birthday(born: Day, age: number): Day {
  const { year, month, date } = partsOf(born)
  return dayFrom(year + age, month, date) ?? dayFrom(year + age, 3, 1)!
}
