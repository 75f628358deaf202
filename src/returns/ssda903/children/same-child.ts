import type { Sheet } from '../../checking/index.ts'

type Row = { readonly CHILD: string | null }

/** The rows of a table about the child of a row: none where the row does not say which child it is about. */
export const sameChildIn = <R>(sheet: Sheet<R>, { CHILD }: Row): readonly R[] =>
  CHILD === null ? [] : sheet.of(CHILD)

/** The rows of a table child by child, in the order of each child's first row; those of no child are left out. */
export function childrenIn<R extends Row>(sheet: Sheet<R>): (readonly R[])[] {
  const children = new Set(sheet.rows.map(({ CHILD }) => CHILD))
  children.delete(null)
  return [...children].map(child => sheet.of(child))
}
