import { addDays } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'

/** The last time at or before `now` at which London's clocks showed `at` ('05:30'). */
export function lastTime(at: string, now: Instant): Instant {
  const today = londonInstant(dayOf(now), at)
  return today <= now ? today : londonInstant(addDays(dayOf(now), -1), at)
}

/** The first time after `now` at which London's clocks show `at`. */
export function nextTime(at: string, now: Instant): Instant {
  const today = londonInstant(dayOf(now), at)
  return today > now ? today : londonInstant(addDays(dayOf(now), 1), at)
}
