import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { SUBMITTED, type SubmittedName } from '../submitting/kinds.ts'

/** Which return of which year a command asks for, of those that can be frozen; a sentence where it does not say. */
export function readReturnOf(
  kind: string | undefined,
  year: string | undefined,
): { kind: SubmittedName; year: CollectionYear } | string {
  if (kind === undefined || !Object.hasOwn(SUBMITTED, kind))
    return `Say which return: ${Object.keys(SUBMITTED).join(' or ')}.`
  const read = parseYear(year ?? '')
  return read === undefined
    ? 'Say which year, as --year 2025-26.'
    : { kind: kind as SubmittedName, year: read }
}
