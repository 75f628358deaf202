import { addMonths, type Day } from '../../../core/day.ts'
import { hasWorkingDays, isWorkingDay } from '../../../core/working-days.ts'

/** Why there can be no conference on a day; undefined where there can. */
export function whyNoConferenceOn(on: Day): string | undefined {
  // Outside the table of bank holidays nobody can say what a working day is: a year was mistyped.
  if (!hasWorkingDays(on)) return 'Look at the year again'
  return isWorkingDay(on) ? undefined : 'No conference is held at a weekend or on a bank holiday'
}

// Working Together to Safeguard Children 2023, chapter 3: the first review within three months of the initial conference,
// later ones at most every six months.
const MONTHS = { initial: 3, review: 6 } as const

/** The last day on which the review after a conference can be. */
export const reviewBy = (kind: keyof typeof MONTHS, heldOn: Day): Day => addMonths(heldOn, MONTHS[kind])
