import { ABUSE, YES_NO } from '../choices.ts'
import { BLANK, choice, count, day, type List } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/**
 * Everybody with a child protection plan on the day, or whose plan ended in the six months before: one row a child, the latest
 * plan. Previous plans are those of the record or those that the plan says were before it, whichever are more.
 */
export const protection: List = {
  number: 7,
  name: 'Child protection',
  table: 'List 7',
  key: 'started',
  months: 6,
  worker: 'last',
  between: { from: 'started', until: 'ended' },
  columns: [
    childId,
    ...who,
    disabled,
    day('Child Protection Plan Start Date', 'started'),
    choice('Initial Category of Abuse', 'initial', ABUSE),
    choice('Latest Category of Abuse', 'latest', ABUSE),
    day('Date of the Last Statutory Visit', 'visited', BLANK),
    choice('Was the Child Seen Alone?', 'alone', YES_NO, BLANK),
    day('Date of latest review conference', 'reviewed', BLANK),
    day('Child Protection Plan End Date', 'ended', BLANK),
    choice(
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      'emergency',
      YES_NO,
      { unsaid: 'no' },
    ),
    count('Number of Previous Child Protection Plans', 'previous'),
    ...allocated,
  ],
}
