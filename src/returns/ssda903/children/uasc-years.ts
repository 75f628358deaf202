import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type OfChild = { readonly CHILD: string | null }
type Where = {
  readonly Header?: Sheet<Tables['Header']> | undefined
  readonly UASC: Sheet<Tables['UASC']>
}

/**
 * Whether a year's return has the child as seeking asylum unaccompanied: as its headers say, or, where there are none, by a
 * row in the table of those who do.
 */
export const isUascIn = (row: OfChild, { Header, UASC }: Where): boolean =>
  Header ? Header.of(row.CHILD).some(child => child.UASC === '1') : UASC.of(row.CHILD).length > 0
