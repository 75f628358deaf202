import { type CollectionYear, endOf, firstYear } from '../../../core/collection-year.ts'
import { isoDay } from '../../../core/day.ts'
import { type Instant, isoInstant } from '../../../core/instant.ts'

/**
 * What a census that is made from the record says of itself: the reference date is the last day of its year (rule 100). The
 * authority's number is left out where it is not known.
 */
export const liveHeader = (
  year: CollectionYear,
  authority: string | undefined,
  at: Instant,
): Record<string, string> => ({
  Collection: 'CIN',
  Year: String(firstYear(year) + 1),
  ReferenceDate: isoDay(endOf(year)),
  SourceLevel: 'L',
  ...(authority === undefined ? {} : { LEA: authority }),
  SoftwareCode: 'Goldthread',
  SerialNo: '001',
  DateTime: isoInstant(at).slice(0, 19),
})
