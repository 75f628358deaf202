import { formatAge } from '../../core/age.ts'
import { type Day, formatDay } from '../../core/day.ts'
import type { FoundPerson } from '../../engines/matching/index.ts'

/** '14 years', 'expected 12 March 2027', or that the age is not known. */
export function ageWords(
  { bornOn, expectedOn }: Pick<FoundPerson, 'bornOn' | 'expectedOn'>,
  today: Day,
): string {
  if (bornOn !== null) return formatAge(bornOn, today)
  if (expectedOn !== null) return `expected ${formatDay(expectedOn)}`
  return 'age not known'
}
