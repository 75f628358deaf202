import type { Day } from '../../../core/day.ts'
import { type Collection, isDay, type Sheet } from '../../checking/index.ts'
import { withNeighbours } from './neighbours.ts'

type Episode = {
  readonly CHILD: string | null
  readonly LS: string | null
  readonly DECOM: Day
  readonly DEC: Day
}

/** The day on which an episode ceased, or the last day of the year where it has not. */
export const ceasedBy = ({ DEC }: { readonly DEC: Day }, { end }: Pick<Collection, 'end'>): Day =>
  isDay(DEC) ? DEC : end

/**
 * Every episode of a time under one legal status that lasted longer than some days. Episodes under it of which each began on
 * the day on which the one before ceased are one time: a move does not begin the order anew.
 */
export function* lastedLonger<E extends Episode>(
  days: number,
  status: string,
  sheet: Sheet<E>,
  collection: Collection,
): Iterable<E> {
  let time: E[] = []
  for (const { episode, after } of withNeighbours(sheet)) {
    if (episode.LS !== status) continue
    time.push(episode)
    if (after?.LS === status && after.DECOM === episode.DEC) continue
    if (ceasedBy(episode, collection) - time[0]!.DECOM > days) yield* time
    time = []
  }
}
