import type { Day } from '../../../core/day.ts'
import { isDay } from '../../checking/index.ts'

type Period = { readonly from: Day; readonly to: Day }

/** Periods in the order in which they began. */
export const byStart = ({ from }: Period): Day => from

/** Periods in the order in which they ended; one that is open stands at the day on which it began. */
export const byEnd = ({ from, to }: Period): Day => (isDay(to) ? to : from)

/** Of one child's rows, those that begin while the one before them, in an order, is open or has not ended. */
export function beginTooSoon<R>(
  rows: readonly R[],
  periodOf: (row: R) => Period,
  order: (period: Period) => Day,
): R[] {
  const periods = rows
    .map(row => ({ row, ...periodOf(row) }))
    .filter(period => isDay(order(period)))
    .sort((a, b) => order(a) - order(b) || a.from - b.from)
  const isTooSoon = ({ from }: Period, before: Period | undefined): boolean =>
    before !== undefined && (isDay(before.to) ? from < before.to : isDay(from))
  return periods.filter((period, at) => isTooSoon(period, periods[at - 1])).map(({ row }) => row)
}
