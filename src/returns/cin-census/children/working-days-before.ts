import { addDays, type Day, weekday } from '../../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../../core/working-days.ts'

/**
 * The nth working day before a day. Beyond the years whose bank holidays are known it counts Mondays to Fridays: what a
 * return says of its year must not stop its checking.
 */
export function workingDaysBefore(day: Day, n: number): Day {
  if (hasWorkingDays(addDays(day, -2 * n - A_WEEK)) && hasWorkingDays(day)) return addWorkingDays(day, -n)
  let found = day
  for (let left = n; left > 0; ) {
    found = addDays(found, -1)
    if (weekday(found) < SATURDAY) left--
  }
  return found
}

const A_WEEK = 7
const SATURDAY = 5
