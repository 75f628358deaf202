import { CEASED_WHY, LEGAL, LOCATION, NEED, PERMANENCE, PLACED_IN, PROVIDER, YES_NO } from '../choices.ts'
import { BLANK, choice, count, day, type List, text } from '../list.ts'
import { allocated, childId, disabled, who } from '../who-columns.ts'

/**
 * Everybody in care on the day, and who left care in the six months before, other than for short breaks alone: one row a child,
 * the latest period, placement and legal status. Category of need is the first of the period, as it does not change in it.
 */
export const care: List = {
  number: 8,
  name: 'Children in care',
  table: 'List 8',
  key: 'started',
  months: 6,
  worker: 'last',
  between: { from: 'started', until: 'ceased' },
  columns: [
    childId,
    ...who,
    choice(
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      'unaccompanied',
      YES_NO,
      { unsaid: 'no' },
    ),
    disabled,
    day('Date Started to be Looked After', 'started'),
    choice("Child's Category of Need", 'need', NEED),
    choice(
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      'again',
      YES_NO,
    ),
    day('Start date of current legal status', 'statusFrom'),
    choice("Child's Legal Status", 'status', LEGAL),
    day('Date of Latest Statutory Review', 'reviewed', BLANK),
    day('Date of Last Social Work Visit', 'visited', BLANK),
    choice('What is the permanence plan for this child?', 'permanence', PERMANENCE, BLANK),
    day('Date of Last IRO Visit / Contact to the Child', 'reviewerVisited', BLANK),
    day('Date of Last Health Assessment', 'healthAssessed', BLANK),
    day('Date of Last Dental Check', 'teethChecked', BLANK),
    count('Number of Placements in the Last 12 months', 'placements'),
    day('Date Ceased to be Looked After', 'ceased', BLANK),
    choice('Reason Ceased to be Looked After', 'why', CEASED_WHY, BLANK),
    day('Start Date of Most Recent Placement', 'placed'),
    choice('Placement Type', 'type', PLACED_IN),
    choice('Placement Provider', 'provider', PROVIDER),
    text('Placement postcode', 'postcode'),
    text('URN of Placement', 'urn', BLANK),
    choice('Placement Location', 'location', LOCATION),
    text('LA of Placement', 'authority'),
    count(
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
      'missing',
      { unsaid: '0' },
    ),
    count(
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
      'absent',
      { unsaid: '0' },
    ),
    choice(
      'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      'offered',
      YES_NO,
      BLANK,
    ),
    choice(
      'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      'accepted',
      YES_NO,
      BLANK,
    ),
    ...allocated,
  ],
}
