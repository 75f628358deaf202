import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import type { Day } from '../../../core/day.ts'
import type { RecordRow } from '../../from-record/index.ts'
import { dayIn, peopleOf } from '../../submitting/held-against.ts'
import { isTrue } from '../children/true-false.ts'

const within = (rows: readonly RecordRow[], table: string) => rows.filter(row => row.table === table)

/** Whether what a row tells of went on at the end of a day: its last day is not in it. */
const wentOn = (row: RecordRow, from: string, to: string, on: Day): boolean => {
  const [began, ended] = [dayIn(row, from), dayIn(row, to)]
  return began !== undefined && began <= on && (ended === undefined || ended > on)
}

/**
 * Who had an open case at the end of a day: a referral that led to something, not closed by then. It is whom the Department
 * counts as in need on 31 March (children in need census guide, on episodes).
 */
export const openCaseOn = (rows: readonly RecordRow[], on: Day): Set<string> =>
  peopleOf(
    within(rows, 'CINdetails').filter(
      row => wentOn(row, 'CINreferralDate', 'CINclosureDate', on) && !isTrue(row.cells.ReferralNFA ?? null),
    ),
  )

/** Who had a child protection plan at the end of a day. */
export const protectedOn = (rows: readonly RecordRow[], on: Day): Set<string> =>
  peopleOf(within(rows, 'ChildProtectionPlans').filter(row => wentOn(row, 'CPPstartDate', 'CPPendDate', on)))

/** Of whom a table has a day in the year in a column. */
export const withDayIn = (
  rows: readonly RecordRow[],
  year: CollectionYear,
  table: string,
  column: string,
): Set<string> =>
  peopleOf(
    within(rows, table).filter(row => {
      const day = dayIn(row, column)
      return day !== undefined && day >= startOf(year) && day <= endOf(year)
    }),
  )

/** Whose case was closed in the year for a reason. */
export const closedAs = (rows: readonly RecordRow[], year: CollectionYear, reason: string): Set<string> =>
  withDayIn(
    rows.filter(({ cells }) => cells.ReasonForClosure === reason),
    year,
    'CINdetails',
    'CINclosureDate',
  )
