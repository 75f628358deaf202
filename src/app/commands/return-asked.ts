import { type CollectionYear, parseYear, yearOf } from '../../core/collection-year.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { type ExportName, isExport } from '../submitting/exports/kinds.ts'
import { SUBMITTED, type SubmittedName } from '../submitting/kinds.ts'

/** What a command asks for: a return of a year, or an export, which is frozen under the year of its day: this one, where none is said. */
export type AskedFrozen =
  | { is: 'return'; kind: SubmittedName; year: CollectionYear }
  | { is: 'export'; kind: ExportName; year: CollectionYear | undefined }

const WORDS = [...Object.keys(SUBMITTED), 'annex-a', 'ssd', 'dfe-feed']

/**
 * Which return of which year a command asks for, or which export, of those that can be frozen; a sentence where it does not
 * say.
 */
export function readReturnOf(kind: string | undefined, year: string | undefined): AskedFrozen | string {
  const read = parseYear(year ?? '')
  if (isExport(kind)) {
    if (year !== undefined && read === undefined) return 'Say the year as --year 2025-26, or leave it out.'
    return { is: 'export', kind, year: read }
  }
  if (kind === undefined || !Object.hasOwn(SUBMITTED, kind)) return `Say which return: ${WORDS.join(' or ')}.`
  return read === undefined
    ? 'Say which year, as --year 2025-26.'
    : { is: 'return', kind: kind as SubmittedName, year: read }
}

/** Under which year it is kept, of a record whose clock says now. */
export const yearAsked = ({ year }: AskedFrozen, now: Instant): CollectionYear => year ?? yearOf(dayOf(now))
