import type { Sheet } from '../../checking/index.ts'

type OfChild = { readonly CHILD: string | null }

const NONE: readonly never[] = []

/** The rows of a table about the child of a row. A row that names no child has none, so that two such do not join. */
export const sameChild = <R>(sheet: Sheet<R>, { CHILD }: OfChild): readonly R[] =>
  CHILD === null ? NONE : sheet.of(CHILD)

/** The rows of a table, child by child; those that name no child are left out. */
export function* eachChild<R extends OfChild>(sheet: Sheet<R>): Iterable<readonly R[]> {
  const seen = new Set<string>()
  for (const { CHILD } of sheet.rows) {
    if (CHILD === null || seen.has(CHILD)) continue
    seen.add(CHILD)
    yield sheet.of(CHILD)
  }
}
