import { isShortBreaks } from './codes.ts'

/** Whether a child of these episodes was looked after otherwise than for short breaks; the shared case of 393 writes v4. */
export const isLookedAfter = (episodes: readonly { readonly LS: string | null }[]): boolean =>
  episodes.some(({ LS }) => !isShortBreaks(LS?.toUpperCase() ?? null))
