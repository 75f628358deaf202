import { type Day, formatDay, partsOf } from './day.ts'

/** A day that may not be known exactly: the earliest it can be and the latest; equal when exact. */
export type Inexact = { earliest: Day; latest: Day }

/** A day that is known exactly. */
export const exactly = (d: Day): Inexact => ({ earliest: d, latest: d })

/** '12 March 2010', 'March 2010', '2010' or 'between 1 March 2010 and 4 May 2010'. */
export function formatInexact({ earliest, latest }: Inexact): string {
  if (earliest === latest) return formatDay(earliest)
  const [from, to] = [partsOf(earliest), partsOf(latest)]
  const next = partsOf((latest + 1) as Day)
  const wholeMonths = from.date === 1 && next.date === 1
  if (wholeMonths && from.year === to.year && from.month === to.month)
    return formatDay(earliest).replace(/^\d+ /, '')
  if (wholeMonths && from.month === 1 && to.month === 12 && from.year === to.year) return String(from.year)
  return `between ${formatDay(earliest)} and ${formatDay(latest)}`
}
