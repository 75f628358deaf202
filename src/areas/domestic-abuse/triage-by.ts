import { addDays, type Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'

/** The day by which the morning’s meeting decides on what was told. */
export const triageBy = (notifiedAt: Instant): Day => addDays(dayOf(notifiedAt), 1)
