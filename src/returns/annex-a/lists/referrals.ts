import { SOURCE, YES_NO } from '../choices.ts'
import { choice, count, day, type List } from '../list.ts'
import { allocated, childId, who } from '../who-columns.ts'

/**
 * All referrals received in the six months. The number of referrals is the child's, in the twelve months before the latest
 * one and without it: the same on each row of a child. The worker is the first to whom the referral went.
 */
export const referrals: List = {
  number: 3,
  name: 'Referrals',
  table: 'List 3',
  key: 'referred',
  months: 6,
  worker: 'first',
  between: { from: 'referred', until: 'closed' },
  beside: ['closed'],
  columns: [
    childId,
    ...who,
    day('Date of referral', 'referred'),
    choice('Referral Source', 'source', SOURCE, { unsaid: '10' }),
    choice('Referral NFA?', 'nfa', YES_NO, { unsaid: 'unknown' }),
    count('Number of Referrals in Last 12 Months', 'before'),
    ...allocated,
  ],
}
