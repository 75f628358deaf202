import type { Day } from '../../../core/day.ts'
import type { Sheet } from '../../checking/index.ts'

/**
 * Of each period that last year's return left open and this year's does not go on with: the child's first of this year, which
 * is another. A child who has none this year has no row to be found.
 */
export function* notCarriedOn<R extends { readonly CHILD: string | null }>(
  open: readonly R[],
  now: Sheet<R>,
  startOf: (period: R) => Day,
): Iterable<R> {
  for (const before of open) {
    const periods = now.of(before.CHILD)
    if (Number.isNaN(startOf(before)) || periods.some(one => startOf(one) === startOf(before))) continue
    const [first, ...others] = periods
    if (first) yield others.reduce((a, b) => (startOf(b) < startOf(a) ? b : a), first)
  }
}
