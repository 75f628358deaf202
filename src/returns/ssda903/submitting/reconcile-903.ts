import { type CollectionYear, endOf, previousYear, startOf } from '../../../core/collection-year.ts'
import { addDays, type Day, formatDay } from '../../../core/day.ts'
import { readDay } from '../../checking/read-day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { type Check, missingFrom } from '../../submitting/reconcile.ts'
import { isShortBreaks } from '../children/codes.ts'

/** Children as something beside the return knows them; `says` what that is. */
export type KnownElsewhere = { says: string; people: ReadonlySet<string> }

/** What a return of children looked after is held against. What there is none of is left out. */
export type Beside903 = {
  /** Last year's rows, and where they come from. */
  last: { says: string; rows: readonly RecordRow[] }
  /** The figures of the record: in care on the last day, came into care in the year, left it in the year. */
  inCare: KnownElsewhere
  came: KnownElsewhere
  left: KnownElsewhere
  /** The return of the year that was loaded from files. */
  loaded?: KnownElsewhere
}

// Short breaks are no care that the Department counts.
const episodesIn = (rows: readonly RecordRow[]): RecordRow[] =>
  rows.filter(({ table, cells }) => table === 'Episodes' && !isShortBreaks(cells.LS ?? null))

const peopleOf = (rows: readonly RecordRow[]): Set<string> => new Set(rows.map(({ person }) => person))

const dayIn = ({ cells }: RecordRow, column: string): Day | undefined => {
  const read = readDay(cells[column] ?? '')
  return Number.isNaN(read) ? undefined : read
}

/** Who was in care at the end of a day by a return's episodes, short breaks left out. An episode does not hold its last day. */
export const inCareOn = (rows: readonly RecordRow[], on: Day): Set<string> =>
  peopleOf(
    episodesIn(rows).filter(row => {
      const [from, to] = [dayIn(row, 'DECOM'), dayIn(row, 'DEC')]
      return from !== undefined && from <= on && (to === undefined || to > on)
    }),
  )

/** Who came into care in a year: an episode that began care (S), short breaks left out. */
const cameIn = (rows: readonly RecordRow[], year: CollectionYear): Set<string> =>
  peopleOf(episodesIn(rows).filter(row => row.cells.RNE === 'S' && isIn(year, dayIn(row, 'DECOM'))))

/** Who left care in a year: an episode that ended without another (X1) following it, short breaks left out. */
const leftIn = (rows: readonly RecordRow[], year: CollectionYear): Set<string> =>
  peopleOf(episodesIn(rows).filter(row => row.cells.REC !== 'X1' && isIn(year, dayIn(row, 'DEC'))))

const isIn = (year: CollectionYear, day: Day | undefined): boolean =>
  day !== undefined && day >= startOf(year) && day <= endOf(year)

/**
 * Holds a year's return of children looked after against last year's, child by child over 31 March, against the figures of the
 * record, and against what was loaded as that year's return.
 */
export function reconcile903(year: CollectionYear, rows: readonly RecordRow[], beside: Beside903): Check[] {
  return [
    overMarch(year, rows, beside.last),
    heldAgainst(
      'in-care',
      `In care on ${formatDay(endOf(year))}`,
      inCareOn(rows, endOf(year)),
      beside.inCare,
    ),
    heldAgainst('came', 'Came into care in the year', cameIn(rows, year), beside.came),
    heldAgainst('left', 'Left care in the year', leftIn(rows, year), beside.left),
    ...(beside.loaded
      ? [heldAgainst('loaded', 'Anywhere in the return', peopleOf(rows), beside.loaded)]
      : []),
  ]
}

function overMarch(year: CollectionYear, rows: readonly RecordRow[], last: Beside903['last']): Check {
  const before = addDays(startOf(year), -1)
  const [then, now] = [formatDay(before), formatDay(endOf(year))]
  const theirs = inCareOn(last.rows, before)
  const carried = inCareOn(rows, before)
  const atEnd = inCareOn(rows, endOf(year))
  const began = missingFrom('began', `In care on ${now} and not on ${then}`, atEnd, theirs, false)
  const ended = missingFrom('ended', `In care on ${then} and no longer on ${now}`, theirs, atEnd, false)
  return {
    title: `From ${then} to ${now}, child by child`,
    says: `Held against ${last.says} for ${previousYear(year)}.`,
    sums: [
      { says: `In care on ${then}, by last year’s return`, count: theirs.size },
      { says: 'and in care at the end since', count: began.people.length },
      { says: 'less those no longer in care', count: ended.people.length },
      { says: `In care on ${now}, by this return`, count: atEnd.size },
    ],
    groups: [
      missingFrom(
        'not-carried',
        `In care on ${then} by last year’s return, and not by this one`,
        theirs,
        carried,
      ),
      missingFrom('not-before', `In care on ${then} by this return, and not by last year’s`, carried, theirs),
      began,
      ended,
    ],
  }
}

function heldAgainst(
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
