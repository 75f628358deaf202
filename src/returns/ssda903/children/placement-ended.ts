import { isDay } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Episode = Tables['Episodes']

/** Whether the placement of an episode ended: not where the next one only changes the legal status. */
export function hasPlacementEnded(episode: Episode, episodes: readonly Episode[]): boolean {
  if (!isDay(episode.DEC)) return false
  const next = episodes.find(one => one.RNE === 'L' && one.DECOM === episode.DEC && one.DECOM > episode.DECOM)
  return next === undefined || hasPlacementEnded(next, episodes)
}
