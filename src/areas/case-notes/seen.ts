import type { Day } from '../../core/day.ts'
import type { Row } from '../../engines/records/index.ts'
import type { CaseNote } from './records.ts'

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

/** Whether a note of this kind can say that the child was seen: a call or a message sees nobody, a meeting does. */
export const isInPerson = (kind: string): boolean => ['visit', 'meeting', 'session'].includes(kind)

/** The days on which a note says that the child was seen, at a visit, a meeting or a session: for the first time of all. */
export const daysSeenInPerson = (notes: readonly Said[]): Day[] =>
  notes.flatMap(({ kind, done, seen, happenedOn }) =>
    isInPerson(kind) && done === 'done' && (seen === 'alone' || seen === 'seen') ? [happenedOn] : [],
  )
