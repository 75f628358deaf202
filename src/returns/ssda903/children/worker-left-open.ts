import { isDay, type Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Worker = Tables['SWEpisodes']

/** Children's first workers of this year who are unlike the one whom last year's return left open, their last. */
export function* unlikeWorkerLeftOpen(
  now: Sheet<Worker>,
  last: Sheet<Worker>,
  isAlike: (first: Worker, open: Worker) => boolean,
): Iterable<Worker> {
  for (const workers of now.children()) {
    const first = byBeginning(workers)[0]
    const open = first && byBeginning(last.of(first.CHILD)).at(-1)
    if (first && open && open.SW_DEC_text === null && !isAlike(first, open)) yield first
  }
}

const byBeginning = (workers: readonly Worker[]): Worker[] =>
  workers.filter(({ SW_DECOM }) => isDay(SW_DECOM)).sort((a, b) => a.SW_DECOM - b.SW_DECOM)
