import type { Day } from '../../../core/day.ts'

type Episode = { readonly DECOM: Day }

// A sheet gives a child's rows as the same list each time: sorted once for all the rules that ask.
const sorted = new WeakMap<object, readonly unknown[]>()

/** A child's episodes by the day they began, the first first; those of which no day is known are left out. */
export function inOrder<E extends Episode>(episodes: readonly E[]): readonly E[] {
  // Most files have them in their order.
  if (areInOrder(episodes)) return episodes
  const known = sorted.get(episodes)
  if (known) return known as readonly E[]
  const made = episodes.filter(({ DECOM }) => !Number.isNaN(DECOM)).sort((a, b) => a.DECOM - b.DECOM)
  sorted.set(episodes, made)
  return made
}

/** Whether each began on the day of the one before it or later, and of all of them the day is known. */
function areInOrder(episodes: readonly Episode[]): boolean {
  let last = Number.NEGATIVE_INFINITY
  for (const { DECOM } of episodes) {
    if (!(DECOM >= last)) return false
    last = DECOM
  }
  return true
}
