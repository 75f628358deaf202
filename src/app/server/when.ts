import { dayName, formatDay } from '../../core/day.ts'
import { clockTime, dayOf, type Instant } from '../../core/instant.ts'

/** 'Tuesday 24 November 2026 at 16:10' */
export const momentInWords = (at: Instant): string =>
  `${dayName(dayOf(at))} ${formatDay(dayOf(at))} at ${clockTime(at)}`
