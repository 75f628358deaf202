import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isTemporary } from './codes.ts'
import { withNeighbours } from './neighbours.ts'

type Episode = Tables['Episodes']

/**
 * Episodes after a temporary placement that should be the return to the normal one, and are not: another placement, or
 * begun for another reason than P. The normal placement is the last that was not temporary.
 */
export function* notReturned(
  episodes: Sheet<Episode>,
  isSamePlace: (a: Episode, b: Episode) => boolean,
): Iterable<Episode> {
  let normal: Episode | undefined
  for (const { episode, before, after } of withNeighbours(episodes)) {
    if (!before) normal = undefined
    if (!isTemporary(episode.PLACE)) normal = episode
    else if (normal && after && !(after.RNE === 'P' && isSamePlace(after, normal))) yield after
  }
}
