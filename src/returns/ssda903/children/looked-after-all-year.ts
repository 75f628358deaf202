import type { Collection } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'
import { isShortBreaks } from './codes.ts'
import { isInYear } from './in-year.ts'
import { isEndOfCare } from './left-care.ts'

type Episode = Tables['Episodes']

/**
 * Whether a child of these episodes was looked after continuously for the twelve months to 31 March: there is an episode in
 * the year, and none that shows a break or was respite care (V3 and V4). As the collection guide asks it of what is in the file:
 * no episode that started being looked after after the first day, and none that ended in the year otherwise than by the next one.
 */
export function isLookedAfterAllYear(episodes: readonly Episode[], collection: Collection): boolean {
  const { start, end } = collection
  const inYear = episodes.filter(episode => isInYear(episode, collection))
  const isBreak = (episode: Episode): boolean =>
    (episode.RNE === 'S' && episode.DECOM > start) ||
    (episode.DEC < end && isEndOfCare(episode)) ||
    isShortBreaks(episode.LS)
  return inYear.length > 0 && !inYear.some(isBreak)
}
