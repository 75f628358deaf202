import type { Day } from '../../../core/day.ts'
import { isDay, NO_DAY } from '../../checking/index.ts'

/** The last day of a plan: the one on which it ended or, while it is open, the reference date; NaN where its end is no day. */
export const lastDay = (end: Day, text: string | null, reference: Day): Day =>
  isDay(end) ? end : text === null ? reference : NO_DAY
