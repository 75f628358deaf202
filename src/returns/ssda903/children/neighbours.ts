import type { Day } from '../../../core/day.ts'
import type { Sheet } from '../../checking/index.ts'
import { inOrder } from './in-order.ts'

type Episode = { readonly DECOM: Day }

/** An episode with the child's one before it and the one after it. */
type WithNeighbours<E> = { episode: E; before: E | undefined; after: E | undefined }

/** Each child's episodes in the order in which they began; those of no child, or of which no day is known, are left out. */
export function* withNeighbours<E extends Episode>(sheet: Sheet<E>): Iterable<WithNeighbours<E>> {
  for (const rows of sheet.children()) {
    const episodes = inOrder(rows)
    for (const [i, episode] of episodes.entries())
      yield { episode, before: episodes[i - 1], after: episodes[i + 1] }
  }
}
