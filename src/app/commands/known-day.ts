import { parseDay } from '../../core/day.ts'
import { dayOf, type Instant, lastMomentOf } from '../../core/instant.ts'

/** The end of a day as `--known-at` names it; null for now. A day that is none, or is not over, is refused with a sentence. */
export function readKnownAt(text: string | undefined, now: Instant): Instant | null | string {
  if (text === undefined) return null
  const day = parseDay(text)
  if (day === undefined) return `--known-at “${text}” is not a day. Write it as 2023-06-30.`
  if (day >= dayOf(now))
    return `--known-at ${text} is not over yet: leave it out to ask for what is known now.`
  return lastMomentOf(day)
}
