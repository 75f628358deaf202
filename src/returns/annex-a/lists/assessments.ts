import { YES_NO } from '../choices.ts'
import { BLANK, choice, day, type List } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/**
 * Assessments that were open at any time in the six months. One that nobody authorised is open until its case closes. Support
 * was needed unless the case closed after the assessment (RC8, RC9).
 */
export const assessments: List = {
  number: 4,
  name: 'Assessments',
  table: 'List 4',
  key: 'started',
  months: 6,
  worker: 'last',
  between: { from: 'started', until: 'authorised' },
  columns: [
    childId,
    ...who,
    disabled,
    day('Continuous Assessment Start Date', 'started'),
    choice('Child Seen During Continuous Assessment', 'seen', YES_NO, { unsaid: 'unknown' }),
    day('Continuous Assessment Date of Authorisation', 'authorised', BLANK),
    choice(
      "Was the child assessed as requiring LA children's social care support?",
      'support',
      YES_NO,
      BLANK,
    ),
    ...allocated,
  ],
}
