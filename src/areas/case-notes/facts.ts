import type { Day } from '../../core/day.ts'
import type { Row } from '../../engines/records/index.ts'
import type { CaseNote } from './records.ts'

/** Notes of what happened with a child, for clocks that are met by a visit. */
export { CaseNote } from './records.ts'

type Said = Pick<Row<typeof CaseNote>, 'kind' | 'done' | 'seen' | 'happenedOn'>

/**
 * The days on which a visit saw the child: one trip meets every clock of every child whom it saw. `also` are days on which
 * a visit is in the record already: the same trip, written in both places, is one visit.
 */
export const daysSeen = (notes: readonly Said[], also: readonly Day[] = []): Day[] => {
  const days = notes.flatMap(({ kind, done, seen, happenedOn }) =>
    kind === 'visit' && done === 'done' && (seen === 'alone' || seen === 'seen') ? [happenedOn] : [],
  )
  return [...new Set([...also, ...days])]
}
