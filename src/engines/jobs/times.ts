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

/**
 * When a job is done next that is dealt with up to `doneFor` (null: never yet): 'now' where a time of it has passed since.
 * Where today is always the same day, whose hours come round, its time of that day is its last.
 */
export function dueNext(
  at: string,
  now: Instant,
  doneFor: Instant | null,
  isDayFixed: boolean,
): Instant | 'now' | 'never' {
  if (doneFor === null || doneFor < lastTime(at, now)) return 'now'
  if (!isDayFixed) return nextTime(at, now)
  const today = londonInstant(dayOf(now), at)
  return doneFor < today ? today : 'never'
}
