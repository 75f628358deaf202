import type { LoadedRow } from '../../engines/records/index.ts'
import { LISTS } from './lists/index.ts'

/** Lists whose rows give no record of their own, and why. They are kept word for word beside the record. */
const NO_RECORD: Readonly<Record<number, string>> = {
  1: 'a contact of a list has neither a worry nor a decision, and would stand at the front door as one that waits',
  2: 'early help rests on an agreement and a request, of which a list says nothing',
}

/**
 * What a list tells that the record has no place for, or that counts what is in no list, by our words. What is worked out
 * again from the rest is not among it.
 */
const NO_PLACE: Readonly<Record<number, readonly string[]>> = {
  3: ['before', 'team', 'worker'],
  4: ['team', 'worker'],
  5: ['enquiries', 'conferences', 'team', 'worker'],
  7: ['emergency'],
  8: [
    ...[
      'permanence',
      'reviewerVisited',
      'healthAssessed',
      'location',
      'authority',
      'missing',
      'absent',
      'offered',
    ],
    'accepted',
  ],
  9: ['planReviewed', 'touch', 'contacted', 'livesIn', 'suitable', 'does'],
  10: ['family', 'fostered'],
}

/** Cells that tell of nothing. */
const NOTHING = ['', '0', 'b) No', 'c) Unknown']

/** What of a row the record cannot hold, in a sentence; undefined where it holds all of it. */
export function notHeld(number: number, row: Pick<LoadedRow, 'cells'>): string | undefined {
  const { table, columns } = LISTS[number - 1]!
  const why = NO_RECORD[number]
  if (why) return `${table}: the row is kept as it came and makes no record: ${why}`
  const left = columns
    .filter(({ says }) => NO_PLACE[number]?.includes(says))
    .map(({ heading }) => heading)
    .filter(heading => !NOTHING.includes((row.cells[heading] ?? '').trim()))
  return left.length === 0
    ? undefined
    : `${table}: kept as it came, and not in the record: ${left.join('; ')}`
}
