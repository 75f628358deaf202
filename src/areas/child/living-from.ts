import { type Day, maxDay } from '../../core/day.ts'

type Birth = { born: { earliest: Day } | null; expectedOn: Day | null }

/**
 * From which day a child can be visited and seen, given a day from which they should be: that day, or the birth if it
 * comes after; null for one who is expected and not yet born. A birth that is not in the record puts nothing off.
 */
export function livingFrom(births: readonly Birth[], from: Day): Day | null {
  const birth = births[0]
  if (!birth) return from
  if (birth.born) return maxDay(birth.born.earliest, from)
  return birth.expectedOn === null ? from : null
}
