import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import type { Day } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { dayIn, peopleOf } from '../../submitting/held-against.ts'
import { isShortBreaks } from '../children/codes.ts'

// Short breaks are no care that the Department counts.
const episodesIn = (rows: readonly RecordRow[]): RecordRow[] =>
  rows.filter(({ table, cells }) => table === 'Episodes' && !isShortBreaks(cells.LS ?? null))

/** Who was in care at the end of a day by a return's episodes, short breaks left out. An episode does not hold its last day. */
export const inCareOn = (rows: readonly RecordRow[], on: Day): Set<string> =>
  peopleOf(
    episodesIn(rows).filter(row => {
      const [from, to] = [dayIn(row, 'DECOM'), dayIn(row, 'DEC')]
      return from !== undefined && from <= on && (to === undefined || to > on)
    }),
  )

/** Who came into care in a year: an episode that began care (S), short breaks left out. */
export const cameIn = (rows: readonly RecordRow[], year: CollectionYear): Set<string> =>
  peopleOf(episodesIn(rows).filter(row => row.cells.RNE === 'S' && isIn(year, dayIn(row, 'DECOM'))))

/** Who left care in a year: an episode that ended without another (X1) following it, short breaks left out. */
export const leftIn = (rows: readonly RecordRow[], year: CollectionYear): Set<string> =>
  peopleOf(episodesIn(rows).filter(row => row.cells.REC !== 'X1' && isIn(year, dayIn(row, 'DEC'))))

const isIn = (year: CollectionYear, day: Day | undefined): boolean =>
  day !== undefined && day >= startOf(year) && day <= endOf(year)

/** Whose care ended in a year for one of these reasons, short breaks left out. */
export const leftAs = (
  rows: readonly RecordRow[],
  year: CollectionYear,
  reasons: readonly string[],
): Set<string> =>
  leftIn(
    rows.filter(({ cells }) => reasons.includes(cells.REC ?? '')),
    year,
  )
