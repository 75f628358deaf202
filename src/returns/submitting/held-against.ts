import type { Day } from '../../core/day.ts'
import { readDay } from '../checking/read-day.ts'
import type { RecordRow } from '../from-record/index.ts'
import { type Check, missingFrom } from './reconcile.ts'

/** Children as something beside a return knows them; `says` what that is. */
export type KnownElsewhere = { says: string; people: ReadonlySet<string> }

/** A return of a year as it stands: signed, else frozen, else as the record makes it; `says` which. */
export type Standing = { says: string; rows: readonly RecordRow[] }

/** Children by a return held against children by something else: in one and not in the other, each asked for why. */
export function heldAgainst(
  id: string,
  title: string,
  ours: ReadonlySet<string>,
  { says, people }: KnownElsewhere,
): Check {
  return {
    title,
    says: `Held against ${says}.`,
    sums: [
      { says: 'Children by this return', count: ours.size },
      { says: `Children by ${says}`, count: people.size },
    ],
    groups: [
      missingFrom(`${id}-only-here`, `${title}: by this return, and not by ${says}`, ours, people),
      missingFrom(`${id}-only-there`, `${title}: by ${says}, and not by this return`, people, ours),
    ],
  }
}

/** Whom rows are about. */
export const peopleOf = (rows: readonly RecordRow[]): Set<string> => new Set(rows.map(({ person }) => person))

/** A day that stands in a row; undefined where none does. */
export function dayIn({ cells }: RecordRow, column: string): Day | undefined {
  const read = readDay(cells[column] ?? '')
  return Number.isNaN(read) ? undefined : read
}
