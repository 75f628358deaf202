import type { Day } from '../../../core/day.ts'
import type { Sheet } from '../../checking/index.ts'
import { inOrder } from './in-order.ts'

type Episode = { readonly DECOM: Day }

/** An episode with the child's one before it and the one after it. */
type WithNeighbours<E> = { episode: E; before: E | undefined; after: E | undefined }

// Made once for all the rules that look at a sheet.
const made = new WeakMap<object, readonly WithNeighbours<unknown>[]>()

/** Each child's episodes in the order in which they began; those of no child, or of which no day is known, are left out. */
export function withNeighbours<E extends Episode>(sheet: Sheet<E>): readonly WithNeighbours<E>[] {
  const known = made.get(sheet)
  if (known) return known as readonly WithNeighbours<E>[]
  const all: WithNeighbours<E>[] = []
  for (const rows of sheet.children()) {
    const episodes = inOrder(rows)
    for (const [i, episode] of episodes.entries())
      all.push({ episode, before: episodes[i - 1], after: episodes[i + 1] })
  }
  made.set(sheet, all)
  return all
}
