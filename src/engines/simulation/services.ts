import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import { isWorkingDay } from '../../core/working-days.ts'

/** The services that decide what comes of a worry. One hub took the place of the first two, and is there at any hour. */
export const SERVICES = {
  day: 'Front door team',
  night: 'Emergency duty team',
  hub: 'Round-the-clock hub',
} as const

/** When an office opens and closes, in hours after midnight. */
export const OFFICE = { opens: 8.5, closes: 17.5 } as const

/** How many hours after midnight in London a moment is. */
export const hourOf = (at: Instant): number => (at - londonInstant(dayOf(at), '00:00')) / 3_600_000

/** Whether offices are open: on a working day, from half past eight to half past five. */
export function isOfficeHours(at: Instant): boolean {
  const hour = hourOf(at)
  return hour >= OFFICE.opens && hour < OFFICE.closes && isWorkingDay(dayOf(at))
}

/** Who decides at a moment: by day the front door, at night and on days off whoever is on call; or the hub, once there is one. */
export function serviceAt(at: Instant, isHub: boolean): string {
  if (isHub) return SERVICES.hub
  return isOfficeHours(at) ? SERVICES.day : SERVICES.night
}
