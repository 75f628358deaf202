import { addDays, type Day, maxDay, minDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { eighteenth } from './worry.ts'

/** The day of an eighteenth birthday or a move away of a child of the city, which are known beforehand. */
export const untilDay = ({ child, family }: Scene): Day =>
  minDay(eighteenth(child.born), family.until ?? eighteenth(child.born))

/** The working day on which planned work ends: on or before the day planned, and before a birthday or a move ends it. */
export function endOf(scene: Scene, planned: Day): Day {
  const end = minDay(planned, addDays(untilDay(scene), -1))
  // Beyond the city's last day it never comes, and its holidays need not be known.
  if (end > scene.lastDay) return end
  return maxDay(isWorkingDay(end) ? end : addWorkingDays(end, -1), scene.day)
}
