import { type Collection, isDay } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Episode = Tables['Episodes']

/**
 * Whether a child of these episodes was looked after continuously for the twelve months to 31 March: there is an episode in
 * the year, and none that shows a break or was respite care (V3 and V4). As the collection guide asks it of what is in the file:
 * no episode that started being looked after after the first day, and none that ended in the year otherwise than by the next one.
 */
export function isLookedAfterAllYear(episodes: readonly Episode[], { start, end }: Collection): boolean {
  const inYear = episodes.filter(({ DECOM, DEC }) => DECOM <= end && (!isDay(DEC) || DEC >= start))
  const isBreak = ({ RNE, DECOM, DEC, REC, LS }: Episode): boolean =>
    (RNE === 'S' && DECOM > start && DECOM <= end) ||
    (DEC >= start && DEC < end && REC !== 'X1') ||
    LS === 'V3' ||
    LS === 'V4'
  return inYear.length > 0 && !inYear.some(isBreak)
}
