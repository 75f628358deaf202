import { type CollectionYear, previousYear, yearOf } from '../../core/collection-year.ts'
import { type Day, partsOf } from '../../core/day.ts'

/**
 * Local: until the end of this month the year that ended on 31 March is still put right. The DfE takes the SSDA903 from April,
 * and its guide asks for it to be final in the summer; a council that is done sooner has nothing left to find.
 */
const UNTIL_MONTH = 7

/** The collection years whose return is still to be put right on a day: this one, and until the summer the last. */
export function openYears(today: Day): CollectionYear[] {
  const year = yearOf(today)
  const { month } = partsOf(today)
  return month >= 4 && month <= UNTIL_MONTH ? [previousYear(year), year] : [year]
}
