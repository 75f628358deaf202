import type { Day } from '../../core/day.ts'

type EpisodeRow = {
  id: string
  startedOn: Day | null
  endedOn: Day | null
  reasonBegan: string | null
  reasonEnded: string | null
  legalStatus: string | null
}

/** One period of care: unbroken episodes. `from` is null when the record begins in the middle of it. */
export type Period = {
  about: { id: string }
  from: Day | null
  firstKnown: Day
  until: Day | null
  /** Why the last episode so far ended. */
  reasonEnded: string | null
  shortBreaks: boolean
}

/** Whether somebody decided here that care begins: then what returns leave out is in the record, or was not done. */
export const beganHere = (episodes: readonly { decidedBy: string | null }[]): boolean =>
  episodes.some(({ decidedBy }) => Boolean(decidedBy))

/** Short breaks under an agreed series are not a period of care for reviews, visits and counts. */
const SHORT_BREAKS = ['V3', 'V4']

/** The periods of care that a child's episodes make. They are kept as PeriodOfCare. */
export function carePeriods(episodes: readonly EpisodeRow[]): Period[] {
  const known = episodes
    .filter(e => e.startedOn !== null)
    .sort((a, b) => a.startedOn! - b.startedOn! || (a.id < b.id ? -1 : 1))
  const periods: Period[] = []
  // How far any episode so far reaches; null once one is open.
  let reach: Day | null | undefined
  for (const episode of known) {
    const current = periods.at(-1)
    const continues =
      current !== undefined && episode.reasonBegan !== 'S' && (reach === null || reach! >= episode.startedOn!)
    if (current && continues) {
      current.until = laterEnd(current.until, episode.endedOn)
      current.reasonEnded = episode.reasonEnded
      current.shortBreaks &&= SHORT_BREAKS.includes(episode.legalStatus ?? '')
    } else {
      periods.push({
        about: episode,
        from: episode.reasonBegan === 'S' ? episode.startedOn : null,
        firstKnown: episode.startedOn!,
        until: episode.endedOn,
        reasonEnded: episode.reasonEnded,
        shortBreaks: SHORT_BREAKS.includes(episode.legalStatus ?? ''),
      })
    }
    reach = reach === undefined ? episode.endedOn : laterEnd(reach, episode.endedOn)
  }
  return periods
}

// An open episode keeps the period open; otherwise it reaches to the last day of any.
function laterEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}
