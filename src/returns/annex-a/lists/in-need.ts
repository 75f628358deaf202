import { CLOSED_WHY, NEED, STATUS } from '../choices.ts'
import { BLANK, choice, day, type List } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/** The words by which areas say when a child was last seen, each at visits of its own. */
export const SEEN_AT = ['seenInNeed', 'seenProtected', 'seenInCare', 'seenOtherwise'] as const

/**
 * Everybody who was helped as a child in need on the day or in the six months before: one row a child, the latest episode. Who
 * only had a referral is not in it, and no care leaver who has nothing else. Last seen is the latest visit of the episode at
 * which the child was seen.
 */
export const inNeed: List = {
  number: 6,
  name: 'Children in need',
  table: 'List 6',
  key: 'started',
  months: 6,
  worker: 'last',
  between: { from: 'started', until: 'closed' },
  beside: [...SEEN_AT, 'isAssessed'],
  columns: [
    childId,
    ...who,
    disabled,
    day('CIN Start Date', 'started', BLANK),
    choice('Primary Need Code', 'need', NEED, { unsaid: 'N0' }),
    day('Date Child Was Last Seen', 'lastSeen', BLANK),
    day('CIN Closure Date', 'closed', BLANK),
    choice('Reason for Closure', 'why', CLOSED_WHY, BLANK),
    choice('Case Status', 'status', STATUS),
    ...allocated,
  ],
}
