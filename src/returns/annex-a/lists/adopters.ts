import { ETHNIC, GENDER, LEFT_WHY, YES_NO } from '../choices.ts'
import { BLANK, choice, count, day, type List } from '../list.ts'

/** Adults, and no children of the record: a row is about nobody in it. Everybody who in the twelve months had to do with the adoption agency as an adopter, or as one who would be. */
export const adopters: List = {
  number: 11,
  name: 'Adopters',
  table: 'List 11',
  key: 'asked',
  months: 12,
  whenEmpty:
    'No adopter is written down here: where a regional adoption agency works with them, ask it for this list',
  columns: [
    { heading: 'Individual adopter identifier', says: 'adopter', holds: 'id', mayBeBlank: false },
    { heading: 'Family identifier', says: 'family', holds: 'id', mayBeBlank: true },
    choice('Gender', 'sex', GENDER),
    choice('Ethnicity', 'ethnicity', ETHNIC),
    choice('Disability', 'disabled', YES_NO),
    choice('Is the (prospective) adopter fostering for adoption?', 'fosters', YES_NO),
    day('Date enquiry received', 'asked'),
    day('Date Stage 1 started', 'stage1From', BLANK),
    day('Date Stage 1 ended', 'stage1To', BLANK),
    day('Date Stage 2 started', 'stage2From', BLANK),
    day('Date Stage 2 ended', 'stage2To', BLANK),
    day('Date application submitted', 'applied', BLANK),
    day('Date application approved', 'approved', BLANK),
    day('Date adopter matched with child(ren)', 'matched', BLANK),
    day('Date child/children placed with adopter(s)', 'placed', BLANK),
    count('No. of children placed', 'children', BLANK),
    day('Date of Adoption Order', 'adopted', BLANK),
    day('Date of leaving adoption process', 'left', BLANK),
    choice('Reason for leaving adoption process', 'why', LEFT_WHY, BLANK),
  ],
}
