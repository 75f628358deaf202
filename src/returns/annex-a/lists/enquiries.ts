import { YES_NO } from '../choices.ts'
import { BLANK, choice, count, day, type List } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/**
 * Section 47 enquiries that began, were decided or were open in the six months. The record holds no day on which an enquiry
 * ended without a conference: one that began earlier and needed none is left out. The two numbers look back twelve months from
 * the list's day, without this enquiry and its own conference.
 */
export const enquiries: List = {
  number: 5,
  name: 'Section 47 enquiries and ICPCs',
  table: 'List 5',
  key: 'started',
  months: 6,
  worker: 'last',
  between: { from: 'started', until: 'conference' },
  columns: [
    childId,
    ...who,
    disabled,
    day('Strategy discussion initiating Section 47 Enquiry Start Date', 'started'),
    choice('Was an Initial Child Protection Conference deemed unnecessary?', 'unneeded', YES_NO, BLANK),
    day('Date of Initial Child Protection Conference', 'conference', BLANK),
    choice(
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      'plan',
      YES_NO,
      BLANK,
    ),
    count('Number of Section 47 Enquiries in the last 12 months', 'enquiries'),
    count('Number of ICPCs in the last 12 months', 'conferences'),
    ...allocated,
  ],
}
