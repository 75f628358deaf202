import { type CollectionYear, endOf } from '../../../core/collection-year.ts'
import { formatDay } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { heldAgainst, type KnownElsewhere, peopleOf, type Standing } from '../../submitting/held-against.ts'
import { overMarch } from '../../submitting/over-march.ts'
import type { Check } from '../../submitting/reconcile.ts'
import { censusBeside903 } from './beside-903.ts'
import { openCaseOn, protectedOn, withDayIn } from './counted.ts'

/** What a children in need census is held against. What there is none of is left out. */
export type BesideCensus = {
  /** Last year's rows, and where they come from. */
  last: Standing
  /** The figures of the record on the last day: whoever is helped (assessed, on a plan or in care), and who is on a protection plan. */
  helped: KnownElsewhere
  protectedThen: KnownElsewhere
  /** Those of the year: referred, assessed to the end, enquired about, put on a protection plan. */
  referred: KnownElsewhere
  assessed: KnownElsewhere
  enquired: KnownElsewhere
  newlyProtected: KnownElsewhere
  /** The SSDA903 of the same year. */
  lookedAfter?: Standing
  /** The census of the year that was loaded from files. */
  loaded?: KnownElsewhere
}

/**
 * Holds a year's children in need census against last year's, child by child over 31 March, against the figures of the record,
 * against the return of children looked after, and against what was loaded as that year's census.
 */
export function reconcileCensus(
  year: CollectionYear,
  rows: readonly RecordRow[],
  beside: BesideCensus,
): Check[] {
  const end = endOf(year)
  const inYear = (table: string, column: string) => withDayIn(rows, year, table, column)
  return [
    overMarch(year, { what: 'With an open case', on: openCaseOn }, rows, beside.last),
    heldAgainst('in-need', `In need on ${formatDay(end)}`, openCaseOn(rows, end), beside.helped),
    heldAgainst(
      'protected',
      `On a child protection plan on ${formatDay(end)}`,
      protectedOn(rows, end),
      beside.protectedThen,
    ),
    heldAgainst('referred', 'Referred in the year', inYear('CINdetails', 'CINreferralDate'), beside.referred),
    heldAgainst(
      'assessed',
      'An assessment authorised in the year',
      inYear('Assessments', 'AssessmentAuthorisationDate'),
      beside.assessed,
    ),
    heldAgainst(
      'enquired',
      'A section 47 enquiry started in the year',
      inYear('Section47', 'S47ActualStartDate'),
      beside.enquired,
    ),
    heldAgainst(
      'newly-protected',
      'A child protection plan started in the year',
      inYear('ChildProtectionPlans', 'CPPstartDate'),
      beside.newlyProtected,
    ),
    ...(beside.lookedAfter
      ? [censusBeside903(year, { census: { says: 'this return', rows }, ssda903: beside.lookedAfter })]
      : []),
    ...(beside.loaded
      ? [heldAgainst('loaded', 'Anywhere in the return', peopleOf(rows), beside.loaded)]
      : []),
  ]
}
