import type { Sheet } from '../../checking/index.ts'

type OfChild = { readonly CHILD: string | null }

/** Rows of two tables about one child that are wrong together: both are found. */
export function* pairs<A extends OfChild, B>(
  one: Sheet<A>,
  other: Sheet<B>,
  isWrong: (a: A, b: B) => boolean,
): Iterable<A | B> {
  for (const a of one.rows)
    for (const b of other.of(a.CHILD))
      if (isWrong(a, b)) {
        yield a
        yield b
      }
}
