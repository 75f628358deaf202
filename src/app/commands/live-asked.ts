import { type CollectionYear, startOf } from '../../core/collection-year.ts'
import { formatDay, parseDay } from '../../core/day.ts'
import { dayOf, type Instant, lastMomentOf } from '../../core/instant.ts'

/**
 * As known when a return is made from the record: the end of the day that `--known-at` names, null for now. A day that is
 * none or is not over, and a year that had not begun by then, are refused with a sentence.
 */
export function readKnownAt(
  year: CollectionYear,
  text: string | undefined,
  now: Instant,
): Instant | null | string {
  const day = text === undefined ? dayOf(now) : parseDay(text)
  if (day === undefined) return `--known-at “${text}” is not a day. Write it as 2023-06-30.`
  if (text !== undefined && day >= dayOf(now))
    return `${formatDay(day)} is not over yet: leave --known-at out to ask for what is known now.`
  if (startOf(year) > day) return `The year ${year} had not begun on ${formatDay(day)}.`
  return text === undefined ? null : lastMomentOf(day)
}
