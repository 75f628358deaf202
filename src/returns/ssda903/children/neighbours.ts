import type { Day } from '../../../core/day.ts'
import type { Sheet } from '../../checking/index.ts'
import { inOrder } from './in-order.ts'

type Row = { readonly CHILD: string | null }
type Episode = Row & { readonly DECOM: Day }

/** The rows of each child, as they stand; those of no child are left out. */
export function* byChild<R extends Row>(sheet: Sheet<R>): Iterable<readonly R[]> {
  const children = new Set(sheet.rows.map(({ CHILD }) => CHILD))
  for (const child of children) if (child !== null) yield sheet.of(child)
}

/** An episode with the child's one before it and the one after it. */
type WithNeighbours<E> = { episode: E; before: E | undefined; after: E | undefined }

/** Each child's episodes in the order in which they began; those of no child, or of which no day is known, are left out. */
export function* withNeighbours<E extends Episode>(sheet: Sheet<E>): Iterable<WithNeighbours<E>> {
  for (const rows of byChild(sheet)) {
    const episodes = inOrder(rows)
    for (const [i, episode] of episodes.entries())
      yield { episode, before: episodes[i - 1], after: episodes[i + 1] }
  }
}
