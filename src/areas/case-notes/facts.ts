/** Clocks that are met by seeing the child, of whichever area. */
export { VISIT_CLOCKS } from './late.ts'
/** Notes of what happened with a child, for clocks that are met by a visit. */
export { CaseNote } from './records.ts'
/** On which days notes say that a child was seen. */
export { daysSeen, daysSeenInPerson } from './seen.ts'
/** What the form of a visit says of the deadlines that it meets. */
export { sayingWhatItMeets } from './visit-form.tsx'

/** Where a visit is written down, for clocks that are met by one. */
export const WRITE_A_NOTE = '/areas/case-notes/children/:child/write'
