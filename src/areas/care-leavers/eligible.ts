import { birthday } from '../../core/birthday.ts'
import { addDays, type Day, maxDay } from '../../core/day.ts'
import { carePeriods } from '../care/facts.ts'

/** From which age days of care count, and from which they make an eligible child; and when that is over. */
const COUNTS_FROM = 14
const ELIGIBLE_FROM = 16
const ENDS_AT = 18
/** Thirteen weeks. */
const DAYS = 91

/** That a child becomes an eligible child, in which period of care; `on` is null where the record cannot tell the day. */
export type Eligible = {
  about: { id: string }
  on: Day | null
  /** Until when they stay in that care; null while it goes on. */
  careEnds: Day | null
  /** The 18th birthday, on which they are an eligible child no longer. */
  adult: Day
}

/**
 * When a child becomes an eligible child: 16 or 17, looked after, and looked after for thirteen weeks or more in all since
 * they came to 14 (Children Act 1989, schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 40). Of care that goes on it is the day on which they will be, if they stay. A series of
 * short breaks does not count. Undefined of who never is.
 */
export function eligibleFrom(born: Day, episodes: Parameters<typeof carePeriods>[0]): Eligible | undefined {
  const counts = birthday(born, COUNTS_FROM)
  const adult = birthday(born, ENDS_AT)
  let total = 0
  for (const { about, from, firstKnown, until, shortBreaks } of carePeriods(episodes)) {
    const start = maxDay(firstKnown, counts)
    if (shortBreaks || (until !== null && until <= start)) continue
    const reached = addDays(start, Math.max(DAYS - total, 0))
    const on = maxDay(reached, birthday(born, ELIGIBLE_FROM))
    if (on < adult && (until === null || on < until)) {
      // They may have been in care before the record begins: then thirteen weeks were reached sooner.
      const isKnown = from !== null || firstKnown <= counts || on > reached
      return { about, on: isKnown ? on : null, careEnds: until, adult }
    }
    if (until !== null) total += until - start
  }
  return undefined
}
