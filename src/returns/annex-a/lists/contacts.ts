import { SOURCE } from '../choices.ts'
import { choice, day, type List } from '../list.ts'
import { childId, who } from '../who-columns.ts'

/** All contacts received in the six months, one row for each child on each. */
export const contacts: List = {
  number: 1,
  name: 'Contacts',
  table: 'List 1',
  key: 'contacted',
  months: 6,
  columns: [
    childId,
    ...who,
    day('Date of Contact', 'contacted'),
    choice('Contact Source', 'source', SOURCE, { unsaid: '10' }),
  ],
}
