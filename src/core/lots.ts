/**
 * Numbers from 0 up, taken a lot at a time by whoever is free, in this thread or another: each is taken once, and
 * whoever takes finds them growing. Those who share the work share the memory, which holds where each row of numbers is.
 */
export type Lots = SharedArrayBuffer

/** So many rows of numbers of which nobody has taken any. */
export const freshLots = (rows: number): Lots => new SharedArrayBuffer(rows * Int32Array.BYTES_PER_ELEMENT)

/** Takes lots of one row, each from its first number up to, not including, its second, until `end` is reached. */
export function* takeLots(
  lots: Lots,
  row: number,
  size: number,
  end: number,
): Generator<readonly [number, number]> {
  const next = new Int32Array(lots)
  for (;;) {
    const first = Atomics.add(next, row, size)
    if (first >= end) return
    yield [first, Math.min(first + size, end)]
  }
}
