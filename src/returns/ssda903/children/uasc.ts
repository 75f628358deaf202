import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

/**
 * Whether a year's return has the child as seeking asylum unaccompanied: as its headers say, or, where there are none, by a
 * row in the table of those who do.
 */
export const isUascIn = (
  row: { readonly CHILD: string | null },
  { Header, UASC }: Pick<Where, 'Header'> & { readonly UASC: Sheet<Tables['UASC']> },
): boolean =>
  Header ? Header.of(row.CHILD).some(child => child.UASC === '1') : UASC.of(row.CHILD).length > 0

// Episodes are what the rules read that ask; the others may be there or not.
type Where = {
  readonly [N in 'Episodes' | 'Header' | 'Header_last' | 'UASC' | 'UASC_last']?: Sheet<Tables[N]> | undefined
}

/**
 * Whether what is there shows that the child is or was seeking asylum unaccompanied. A row of last year's table counts only
 * where it says when that ceased: the shared cases of 392a and 392b ask it so.
 */
export const isOrWasUasc = (
  row: { readonly CHILD: string | null },
  { Header, Header_last, UASC, UASC_last }: Where,
): boolean =>
  [Header, Header_last].some(table => table?.of(row.CHILD).some(one => one.UASC === '1') ?? false) ||
  (UASC?.of(row.CHILD).length ?? 0) > 0 ||
  (UASC_last?.of(row.CHILD).some(one => one.DUC_text !== null) ?? false)
