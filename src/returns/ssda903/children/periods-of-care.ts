import type { Day } from '../../../core/day.ts'
import { isDay } from '../../checking/index.ts'

type Episode = { readonly DECOM: Day; readonly DEC: Day }

/** A time of being looked after without a break. `from` is NaN where nobody knows when it began, `to` while it lasts. */
export type PeriodOfCare = { from: Day; to: Day }

/** The times for which a child of these episodes was looked after: an episode goes on from one that ends on its first day. */
export function periodsOfCare(episodes: readonly Episode[]): readonly PeriodOfCare[] {
  const periods: PeriodOfCare[] = []
  for (const { DECOM, DEC } of [...episodes].sort((a, b) => begin(a) - begin(b))) {
    const last = periods.at(-1)
    if (last === undefined || DECOM > last.to) periods.push({ from: DECOM, to: DEC })
    else last.to = Math.max(last.to, DEC) as Day
  }
  return periods
}

const begin = ({ DECOM }: Episode): number => (isDay(DECOM) ? DECOM : Number.MIN_SAFE_INTEGER)
