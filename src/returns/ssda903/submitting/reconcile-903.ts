import { type CollectionYear, endOf } from '../../../core/collection-year.ts'
import { formatDay } from '../../../core/day.ts'
import { censusBeside903 } from '../../cin-census/submitting/beside-903.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { heldAgainst, type KnownElsewhere, peopleOf, type Standing } from '../../submitting/held-against.ts'
import { overMarch } from '../../submitting/over-march.ts'
import type { Check } from '../../submitting/reconcile.ts'
import { cameIn, inCareOn, leftIn } from './counted.ts'

/** What a return of children looked after is held against. What there is none of is left out. */
export type Beside903 = {
  /** Last year's rows, and where they come from. */
  last: Standing
  /** The figures of the record: in care on the last day, came into care in the year, left it in the year. */
  inCare: KnownElsewhere
  came: KnownElsewhere
  left: KnownElsewhere
  /** The children in need census of the same year. */
  census?: Standing
  /** The return of the year that was loaded from files. */
  loaded?: KnownElsewhere
}

/**
 * Holds a year's return of children looked after against last year's, child by child over 31 March, against the figures of the
 * record, against the children in need census, and against what was loaded as that year's return.
 */
export function reconcile903(year: CollectionYear, rows: readonly RecordRow[], beside: Beside903): Check[] {
  return [
    overMarch(year, { what: 'In care', on: inCareOn }, rows, beside.last),
    heldAgainst(
      'in-care',
      `In care on ${formatDay(endOf(year))}`,
      inCareOn(rows, endOf(year)),
      beside.inCare,
    ),
    heldAgainst('came', 'Came into care in the year', cameIn(rows, year), beside.came),
    heldAgainst('left', 'Left care in the year', leftIn(rows, year), beside.left),
    ...(beside.census
      ? [censusBeside903(year, { census: beside.census, ssda903: { says: 'this return', rows } })]
      : []),
    ...(beside.loaded
      ? [heldAgainst('loaded', 'Anywhere in the return', peopleOf(rows), beside.loaded)]
      : []),
  ]
}
