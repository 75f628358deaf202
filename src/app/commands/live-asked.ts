import { type CollectionYear, startOf } from '../../core/collection-year.ts'
import { type Day, formatDay, parseDay } from '../../core/day.ts'
import { dayOf, type Instant, lastMomentOf } from '../../core/instant.ts'

/** The day of which something is made, and as known when: null for now. */
export type AsKnown = { day: Day; knownAt: Instant | null }

/**
 * As known when: at the end of the day that an option names, now where it is left out. A day that is none or is not over is
 * refused with a sentence.
 */
export function readAsKnown(option: string, text: string | undefined, now: Instant): AsKnown | string {
  if (text === undefined) return { day: dayOf(now), knownAt: null }
  const day = parseDay(text)
  if (day === undefined) return `${option} “${text}” is not a day. Write it as 2023-06-30.`
  if (day >= dayOf(now))
    return `${formatDay(day)} is not over yet: leave ${option} out to ask for what is known now.`
  return { day, knownAt: lastMomentOf(day) }
}

/** The same for a return of a year, by `--known-at`: a year that had not begun by then is refused, too. */
export function readKnownAt(
  year: CollectionYear,
  text: string | undefined,
  now: Instant,
): Instant | null | string {
  const asKnown = readAsKnown('--known-at', text, now)
  if (typeof asKnown === 'string') return asKnown
  const { day, knownAt } = asKnown
  return startOf(year) > day ? `The year ${year} had not begun on ${formatDay(day)}.` : knownAt
}
