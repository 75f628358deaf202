import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { inOrder } from './in-order.ts'

type Episode = Tables['Episodes']

/** Each child's first episode of this year with its last one of last year, where there are both. */
export function* acrossYears(
  now: Sheet<Episode>,
  last: Sheet<Episode>,
): Iterable<{ readonly first: Episode; readonly before: Episode }> {
  for (const episodes of now.children()) {
    const first = inOrder(episodes)[0]
    const before = first && inOrder(last.of(first.CHILD)).at(-1)
    if (first && before) yield { first, before }
  }
}

/** Whether an episode had not ended when the return was made. */
export const isOpen = ({ DEC_text }: Pick<Episode, 'DEC_text'>): boolean => DEC_text === null

/** First episodes of this year that are unlike the one that last year's return left open. */
export function* unlikeOpen(
  now: Sheet<Episode>,
  last: Sheet<Episode>,
  isAlike: (first: Episode, open: Episode) => boolean,
): Iterable<Episode> {
  for (const { first, before } of acrossYears(now, last))
    if (isOpen(before) && !isAlike(first, before)) yield first
}
