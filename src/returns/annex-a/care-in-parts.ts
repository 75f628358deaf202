import type { Day } from '../../core/day.ts'
import { idFrom, type LoadedRow } from '../../engines/records/index.ts'
import type { Said } from './reading.ts'

/** One episode of a period of care, as the SSDA903 parts it: a new one with each new status or home. */
export type PartOfCare = {
  id: string
  startedOn: Day
  endedOn: Day | null
  /** S, L, P or B, as the SSDA903 has them. */
  reasonBegan: string
  /** Whether the status and the home that the list tells of had begun: it says nothing of those before. */
  hasStatus: boolean
  hasHome: boolean
  isLast: boolean
}

/**
 * The episodes that a row of list 8 tells of: from the day care began, and from the day that the status, the home or both
 * that it names began. What they were before is not in a list. Those who keep the law and those who keep the home read the
 * same parts, so that each episode is one in both.
 */
export function careInParts(said: Said, row: LoadedRow): PartOfCare[] {
  const started = said.day('started')
  if (started === null) return []
  const later = (day: Day | null): Day => (day === null || day < started ? started : day)
  const [status, home, ended] = [later(said.day('statusFrom')), later(said.day('placed')), said.day('ceased')]
  const days = [...new Set([started, status, home])].sort((a, b) => a - b)
  return days.map((startedOn, nth) => ({
    id: idFrom('annex-a', 'episode', row.person, startedOn),
    startedOn,
    endedOn: days[nth + 1] ?? ended,
    reasonBegan: nth === 0 ? 'S' : startedOn === status ? (startedOn === home ? 'B' : 'L') : 'P',
    hasStatus: startedOn >= status,
    hasHome: startedOn >= home,
    isLast: nth === days.length - 1,
  }))
}
