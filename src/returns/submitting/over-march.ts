import { type CollectionYear, endOf, previousYear, startOf } from '../../core/collection-year.ts'
import { addDays, type Day, formatDay } from '../../core/day.ts'
import type { RecordRow } from '../from-record/index.ts'
import type { Standing } from './held-against.ts'
import { type Check, missingFrom } from './reconcile.ts'

/** Who is counted at the end of a day by a return's rows; `what` as it stands before “on 31 March 2026”: 'In care'. */
export type CountedOn = { what: string; on(rows: readonly RecordRow[], day: Day): ReadonlySet<string> }

/**
 * From last year's 31 March to this year's, child by child: who came and who went in between, and, asked for why, who was
 * counted then by one of the two returns and not by the other.
 */
export function overMarch(
  year: CollectionYear,
  { what, on }: CountedOn,
  rows: readonly RecordRow[],
  last: Standing,
): Check {
  const before = addDays(startOf(year), -1)
  const [then, now] = [formatDay(before), formatDay(endOf(year))]
  const theirs = on(last.rows, before)
  const carried = on(rows, before)
  const atEnd = on(rows, endOf(year))
  const inWords = `${what[0]!.toLowerCase()}${what.slice(1)}`
  const began = missingFrom('began', `${what} on ${now} and not on ${then}`, atEnd, theirs, false)
  const ended = missingFrom('ended', `${what} on ${then} and no longer on ${now}`, theirs, atEnd, false)
  return {
    title: `From ${then} to ${now}, child by child`,
    says: `Held against ${last.says} for ${previousYear(year)}.`,
    sums: [
      { says: `${what} on ${then}, by last year’s return`, count: theirs.size },
      { says: `and ${inWords} at the end since`, count: began.people.length },
      { says: `less those no longer ${inWords}`, count: ended.people.length },
      { says: `${what} on ${now}, by this return`, count: atEnd.size },
    ],
    groups: [
      missingFrom(
        'not-carried',
        `${what} on ${then} by last year’s return, and not by this one`,
        theirs,
        carried,
      ),
      missingFrom('not-before', `${what} on ${then} by this return, and not by last year’s`, carried, theirs),
      began,
      ended,
    ],
  }
}
