import type { Day } from '../../../core/day.ts'
import { isDay, type Sheet } from '../../checking/index.ts'

type Episode = { readonly DECOM: Day; readonly DEC: Day; readonly REC: string | null }

/** Whether being looked after ended with an episode: it ended, and not for the next one. */
export const isEndOfCare = ({ DEC, REC }: Omit<Episode, 'DECOM'>): boolean => isDay(DEC) && REC !== 'X1'

/** Whether a child was in one of these episodes on a day; the day on which one ends is still its. */
export const wasInEpisode = (episodes: readonly Omit<Episode, 'REC'>[], on: Day): boolean =>
  episodes.some(({ DECOM, DEC }) => DECOM <= on && (!isDay(DEC) || on <= DEC))

type Missing = { readonly CHILD: string | null; readonly MIS_START: Day }

/** Times of being missing that began on a day of no episode of a child who has some: before care, after it, or between. */
export const wentMissingOutOfCare = <M extends Missing>(missing: Sheet<M>, episodes: Sheet<Episode>): M[] =>
  missing.rows.filter(row => {
    const own = episodes.of(row.CHILD)
    return isDay(row.MIS_START) && own.length > 0 && !wasInEpisode(own, row.MIS_START)
  })
