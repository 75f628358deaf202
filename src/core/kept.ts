/** Gives what has this name, made now or kept from before. */
export type Kept<T> = (name: string, make: () => T) => T

/**
 * Keeps what is costly to make, by a name that says all that it is made from: what is kept can then never be stale.
 * `most` is how much is kept at once, in the unit of `sizeOf`; the ones longest not asked for go first.
 */
export function keptByName<T>(most: number, sizeOf: (name: string, made: T) => number): Kept<T> {
  const kept = new Map<string, T>()
  let size = 0
  return (name, make) => {
    let made = kept.get(name)
    if (made === undefined) {
      made = make()
      size += sizeOf(name, made)
    }
    // Put last again: the first of the map is the one longest not asked for.
    kept.delete(name)
    kept.set(name, made)
    for (const [oldest, thing] of kept) {
      if (size <= most) break
      kept.delete(oldest)
      size -= sizeOf(oldest, thing)
    }
    return made
  }
}
