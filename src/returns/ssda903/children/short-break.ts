type Episode = { readonly LS: string | null }

/** Whether an episode is one of an agreed series of short breaks. */
export const isShortBreak = ({ LS }: Episode): boolean => /^V[34]$/i.test(LS ?? '')

/** Whether a child of these episodes was looked after otherwise than for short breaks. */
export const isLookedAfter = (episodes: readonly Episode[]): boolean =>
  episodes.some(episode => !isShortBreak(episode))
