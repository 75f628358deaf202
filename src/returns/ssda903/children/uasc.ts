import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { sameChildIn } from './same-child.ts'

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
  [Header, Header_last].some(table => table && sameChildIn(table, row).some(one => one.UASC === '1')) ||
  (UASC !== undefined && sameChildIn(UASC, row).length > 0) ||
  (UASC_last !== undefined && sameChildIn(UASC_last, row).some(one => one.DUC_text !== null))
