import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isAdopted } from './adopted.ts'
import { isPlacedForAdoption } from './codes.ts'

type Decision = Tables['PlacedAdoption']
type Episode = Tables['Episodes']

/**
 * Episodes in which a child who was placed for adoption, or under an order for it, left care otherwise, while nothing says
 * when and why the decision ceased; and the rows that do not say it.
 */
export function* leftUnadopted(
  episodes: Sheet<Episode>,
  decisions: Sheet<Decision>,
  isOrder: (status: string | null) => boolean,
): Iterable<Episode | Decision> {
  for (const episode of episodes.rows) {
    const wasToBePlaced = isPlacedForAdoption(episode.PLACE) || isOrder(episode.LS)
    const leftOtherwise = episode.REC !== null && episode.REC !== 'X1' && !isAdopted(episode)
    if (!wasToBePlaced || !leftOtherwise) continue
    const placed = decisions.of(episode.CHILD)
    const incomplete = placed.filter(
      row => row.DATE_PLACED_CEASED_text === null || row.REASON_PLACED_CEASED === null,
    )
    if (placed.length > 0 && incomplete.length === 0) continue
    yield* incomplete
    yield episode
  }
}
