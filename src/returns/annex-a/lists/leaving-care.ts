import { DOES, ELIGIBLE, LIVES_IN, SUITABLE, TOUCH, YES_NO } from '../choices.ts'
import { BLANK, choice, day, type List, text } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/**
 * Everybody whom leaving care services are owed on the day (Children Act 1989 schedule 2 part II and sections 23A to 24): one
 * row a young person.
 */
export const leavingCare: List = {
  number: 9,
  name: 'Leaving care services',
  table: 'List 9',
  key: 'eligible',
  months: 0,
  worker: 'last',
  between: { from: 'since' },
  beside: ['since'],
  columns: [
    childId,
    ...who,
    choice('UASC, or formerly UASC if 18 or over (Y/N)', 'unaccompanied', YES_NO, { unsaid: 'no' }),
    disabled,
    ...allocated,
    text('Allocated Personal Advisor', 'adviser', BLANK),
    choice('Eligibility Category', 'eligible', ELIGIBLE),
    day('Latest Pathway Plan Review Date', 'planReviewed', BLANK),
    choice('LA In Touch', 'touch', TOUCH),
    day('Latest Date of Contact', 'contacted', BLANK),
    choice('Type of Accommodation', 'livesIn', LIVES_IN, BLANK),
    choice('Suitability of Accommodation', 'suitable', SUITABLE, BLANK),
    choice('Activity Status', 'does', DOES, BLANK),
  ],
}
