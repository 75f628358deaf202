import { REVERSED_WHY } from '../choices.ts'
import { BLANK, choice, day, type List } from '../list.ts'
import { childId, disabled, who } from '../who-columns.ts'

/**
 * Children with a decision that they should be placed for adoption who in the twelve months were adopted, had that decision
 * reversed, or wait: one row a child.
 */
export const adoption: List = {
  number: 10,
  name: 'Adoption',
  table: 'List 10',
  key: 'decided',
  months: 12,
  columns: [
    childId,
    { heading: 'Family identifier', says: 'family', holds: 'id', mayBeBlank: true },
    ...who,
    disabled,
    day('Date the Child Entered Care', 'entered'),
    day('Date of Decision that Child Should be Placed for Adoption', 'decided'),
    day('Date of Placement Order', 'orderOn', BLANK),
    day('Date of Matching Child and Prospective Adopters', 'matched', BLANK),
    day('Date Placed for Adoption', 'placed', BLANK),
    day('Date of Adoption Order', 'adopted', BLANK),
    day('Date of Decision that Child Should No Longer be Placed for Adoption', 'reversed', BLANK),
    choice('Reason Why Child No Longer Placed for Adoption', 'why', REVERSED_WHY, BLANK),
    day('Date the child was placed for fostering in FFA or concurrent planning placement', 'fostered', BLANK),
  ],
}
