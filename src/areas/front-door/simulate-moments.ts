import { addDays, type Day } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant, plusHours } from '../../core/instant.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import { type Chance, hourOf, isOfficeHours, OFFICE } from '../../engines/simulation/index.ts'
import type { Worry } from './worry.ts'

/** The moment of a day at this many hours after midnight (14.5: half past two), to the second. */
function momentAt(day: Day, hours: number): Instant {
  const seconds = Math.min(Math.floor(hours * 3600), 86_399)
  const two = (n: number): string => String(n).padStart(2, '0')
  const minute = londonInstant(
    day,
    `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`,
  )
  return (minute + (seconds % 60) * 1000) as Instant
}

/** When on its day a worry is told: the police at any hour and most in the evening, schools in school hours. */
export function receivedOn(day: Day, { source }: Worry, chance: Chance): Instant {
  if (source === '6') return momentAt(day, ((chance.around(19, 5.5) % 24) + 24) % 24)
  if (source.startsWith('2')) return momentAt(day, 8.5 + 8 * chance.next())
  const hours = chance.around(13, 3)
  return momentAt(day, hours > 7 && hours < 21.5 ? hours : 8 + 12 * chance.next())
}

/**
 * When it is decided: so many hours later; outside office hours only what is red, by those on call at night, and the
 * rest when the office next opens.
 */
export function decidedAfter(received: Instant, hours: number, { heat }: Worry, chance: Chance): Instant {
  const ready = plusHours(received, hours)
  if (heat === 'red' || isOfficeHours(ready)) return ready
  const day = dayOf(ready)
  const clock = hourOf(ready)
  let next = isWorkingDay(day) && clock < OFFICE.opens ? day : addDays(day, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return momentAt(next, OFFICE.opens + 3 * chance.next())
}
