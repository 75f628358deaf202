import type { Collection } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isShortBreaks } from './codes.ts'

/** Whether a child of these episodes was still looked after on 31 March, other than for short breaks (V3 and V4). */
export const isLookedAfterAtEnd = (
  episodes: readonly Tables['Episodes'][],
  { end }: Pick<Collection, 'end'>,
): boolean => episodes.some(({ DECOM, DEC, LS }) => !(DECOM > end) && !(DEC <= end) && !isShortBreaks(LS))
