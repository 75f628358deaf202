import { type Collection, isDay, type Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isLookedAfterAtEnd } from './looked-after-at-end.ts'

type Worker = Tables['SWEpisodes']

/**
 * Of one child's social workers those who are out of step, as the shared case has it: a worker who stands in while another has
 * the child is none who follows; of those who follow, each begins as the one before ends, or on the next day, unless
 * something excuses it.
 */
export function outOfStep(workers: readonly Worker[], isExcused: (worker: Worker) => boolean): Worker[] {
  const found: Worker[] = []
  let until: number | undefined
  for (const worker of [...workers].filter(({ SW_DECOM }) => isDay(SW_DECOM)).sort(byBeginning)) {
    const ends = isDay(worker.SW_DEC) ? worker.SW_DEC : Number.POSITIVE_INFINITY
    if (until !== undefined && ends <= until) continue
    const isNext = until === undefined || worker.SW_DECOM === until || worker.SW_DECOM === until + 1
    if (!isNext && !isExcused(worker)) found.push(worker)
    until = ends
  }
  return found
}

/** Who began first, and of those who began on one day who stayed for longer. */
const byBeginning = (a: Worker, b: Worker): number => a.SW_DECOM - b.SW_DECOM || b.SW_DEC - a.SW_DEC

/** The first workers of children in care on 31 March, where they began in the year and not by its first day, unless something excuses it. */
export const notFromTheStart = (
  workers: Sheet<Worker>,
  episodes: Sheet<Tables['Episodes']>,
  collection: Collection,
  isExcused: (worker: Worker) => boolean,
): Worker[] =>
  workers
    .children()
    .filter(rows => isLookedAfterAtEnd(episodes.of(rows[0]!.CHILD), collection))
    .flatMap(rows => {
      const first = Math.min(...rows.map(row => row.SW_DECOM).filter(isDay))
      return rows.filter(row => row.SW_DECOM === first && first > collection.start && !isExcused(row))
    })

/** Whether no worker came before: the child was new to the authority, or was referred to it again. */
export const isFirstContact = ({ SW_REASON }: Pick<Worker, 'SW_REASON'>): boolean => SW_REASON === 'FCONTA'
