/** Each row of one table with each of those that belong with it, where they are wrong together. */
export function* pairs<A, B>(
  rows: readonly A[],
  belonging: (row: A) => readonly B[],
  isWrong: (a: A, b: B) => boolean,
): Iterable<readonly [A, B]> {
  for (const a of rows) for (const b of belonging(a)) if (isWrong(a, b)) yield [a, b]
}
