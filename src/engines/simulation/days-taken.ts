import type { Chance } from './chance.ts'

/**
 * How many days (working ones, or whatever the limit counts in) something takes that ought to be done within `limit`:
 * at least one. What is in time is mostly done shortly before the limit, as people work; `late` is the share that
 * misses it, and `by` the mean number of days it is then late (one or more).
 */
export function daysTaken(chance: Chance, limit: number, late: number, by: number): number {
  // Nobody forgets for ever: three times the mean is the latest.
  if (chance.happens(late))
    return limit + 1 + Math.floor(Math.min(3 * by, chance.wait(Math.max(0.1, by - 1))))
  return Math.max(1, limit - Math.floor(chance.wait(limit / 5)))
}
