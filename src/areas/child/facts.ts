import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Identity } from './records.ts'

/** When each person was born, or is expected, and died: person_id, born_on, expected_on, died_on. */
export const birthFacts: Facts = {
  view: 'birth_fact',
  about: 'When each person was born, or is expected, and died',
  of: [Identity],
  rows: sql`select person_id, born_earliest as born_on, expected_on, died_on from identity`,
}

/** Sentences about a child of the synthetic city, and words for them that fit the child. */
export { fitting, oneOf, type Words } from './fitting.ts'
/** From when a child, who may not be born yet, can be visited. */
export { livingFrom } from './living-from.ts'
/** The kinds that hold the date of birth and who works with the child, for clocks that turn on them; and the home. */
export { Address, Allocation, Identity as Birth } from './records.ts'
export { telling } from './telling.ts'
