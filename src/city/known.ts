import { addDays, type Day } from '../core/day.ts'
import { dayOf, type Instant, londonMinute } from '../core/instant.ts'
import { isWorkingDay } from '../core/working-days.ts'
import type { Chance, PlayedVersion } from '../engines/simulation/index.ts'

/** How late things are written down by whoever writes them, at the time. */
export type Lateness = {
  /** Working life's pressure on who writes: 1 as usual, 2 with twice the children. */
  pressure: number
  /** Days after which half of what waits for time is written, as usual. */
  usualDays: number
  /** The first day from one on (never before another) on which whoever writes is at work; that day if left out. */
  atWork?(ready: Day, happened: Day): Day
}

/** Nobody's writing waits longer than this. */
const LONGEST = 75
const MINUTE = 60_000

/**
 * When a version came to be known. A decision or form is written where and when it is made, in office hours; the note of
 * a visit or meeting waits for time, longer under pressure, and is then written in the afternoon of a working day.
 * Never before it happened. How late is asked only of what waits.
 */
export function knownOf(version: PlayedVersion, chance: Chance, lateness: () => Lateness): Instant {
  const { on, at, written } = version
  if (written === 'at-once') {
    if (at !== null) return (at + chance.whole(4, 50) * MINUTE) as Instant
    return inHours(nextWorking(on), chance, 9)
  }
  const happened = at === null ? on : dayOf(at)
  const { pressure, usualDays, atWork } = lateness()
  // Half of it is written within a day or two as usual, and a long tail under pressure.
  const days = Math.min(LONGEST, Math.floor(chance.length(usualDays, 1.1) * pressure ** 1.6))
  const ready = nextWorking(addDays(happened, days))
  const known = inHours(atWork?.(ready, happened) ?? ready, chance, 13)
  return at !== null && known <= at ? ((at + chance.whole(20, 240) * MINUTE) as Instant) : known
}

const nextWorking = (on: Day): Day => {
  let day = on
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

function inHours(on: Day, chance: Chance, from: number): Instant {
  const minutes = from * 60 + chance.whole(0, (18 - from) * 60 - 1)
  return (londonMinute(on, minutes) + chance.whole(0, 59) * 1000) as Instant
}
