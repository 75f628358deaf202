import { addDays, addMonths, type Day } from '../../core/day.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { CaseNote, daysSeen, WRITE_A_NOTE } from '../case-notes/facts.ts'
import { beganHere, carePeriods } from './periods.ts'
import { Episode, Visit } from './records.ts'

/** A home in care: its first episode, from when to when (null while the child lives there). */
type Home = { about: { id: string }; from: Day; until: Day | null }

/** Episodes that begin in the same home: only the legal status changed (SSDA903 reason for new episode L). */
const SAME_HOME = 'L'

/** The homes of a child in care, short breaks left out. A home whose first day is not in the record is left out. */
function homes(episodes: readonly Row<typeof Episode>[]): Home[] {
  const found: (Home & { known: boolean })[] = []
  const sorted = episodes
    .filter(e => e.startedOn !== null && !['V3', 'V4'].includes(e.legalStatus ?? ''))
    .sort((a, b) => a.startedOn! - b.startedOn! || (a.id < b.id ? -1 : 1))
  for (const episode of sorted) {
    const last = found.at(-1)
    if (episode.reasonBegan === SAME_HOME && last && last.until === episode.startedOn) {
      last.until = episode.endedOn
    } else {
      const known = episode.reasonBegan !== SAME_HOME && episode.reasonBegan !== null
      found.push({ about: episode, from: episode.startedOn!, until: episode.endedOn, known })
    }
  }
  return found.filter(home => home.known)
}

const seenOn = (visits: readonly Row<typeof Visit>[], notes: readonly Row<typeof CaseNote>[]): Day[] =>
  daysSeen(
    notes,
    visits.filter(visit => visit.seen !== 'not-seen').map(visit => visit.visitedOn),
  ).sort((a, b) => a - b)

/** The first visit in a home, if there has been one. */
const firstIn = (home: Home, days: readonly Day[]): Day | undefined =>
  days.find(d => d >= home.from && (home.until === null || d <= home.until))

const REGULATION = 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)'

export const firstVisit = clock('cla-visit-first', {
  title: 'First visit in a new home',
  todo: 'Visit the child in their new home',
  opens: WRITE_A_NOTE,
  authority: 'regulation',
  source: `${REGULATION}(a)`,
  reads: { episodes: Episode, visits: Visit, notes: CaseNote },
  runs: ({ episodes, visits, notes }) => {
    // Returns hold no visits: for a child without any, whose care did not begin here, nothing can be said.
    if (visits.length + daysSeen(notes).length === 0 && !beganHere(episodes)) return []
    const days = seenOn(visits, notes)
    return homes(episodes).map(home => {
      const met = firstIn(home, days) ?? null
      const excused = met === null && home.until !== null ? 'The child moved, or care ended' : null
      return {
        about: home.about,
        from: home.from,
        due: addDays(home.from, 7),
        met,
        excused,
        until: home.until,
      }
    })
  },
})

// The longer interval of a settled placement needs to know that it is meant to last: until the record says so, the
// shorter one drives.
export const laterVisit = clock('cla-visit-6w', {
  title: 'Visit to a child in care',
  todo: 'Visit the child',
  opens: WRITE_A_NOTE,
  authority: 'regulation',
  source: `${REGULATION}(b)`,
  reads: { episodes: Episode, visits: Visit, notes: CaseNote },
  runs: ({ episodes, visits, notes }) => {
    const days = seenOn(visits, notes)
    return homes(episodes).flatMap(home => {
      const first = firstIn(home, days)
      if (first === undefined) return []
      const span = {
        about: home.about,
        from: first,
        until: home.until,
        ended: 'The child moved, or care ended',
      }
      return repeating(
        span,
        days.filter(d => d > first),
        last => addDays(last, 42),
      )
    })
  },
})

// Local monitoring (clocks.json s20-6m; Public Law Working Group guidance on section 20): six months accommodated
// under section 20 is the moment to ask for an order, a return home or a senior look. Unbroken V2 episodes.
export const accommodatedSixMonths = clock('s20-6m', {
  title: 'Accommodated under section 20 for six months',
  todo: 'Decide whether section 20 is still right',
  authority: 'local',
  source: 'Local standard: 6 months',
  reads: { episodes: Episode },
  runs: ({ episodes }) => {
    const section20 = episodes.filter(e => e.legalStatus === 'V2' && e.startedOn !== null)
    // Joined as periods are, whatever began each: the legal status is what has gone on.
    return carePeriods(section20.map((e, i) => ({ ...e, reasonBegan: i === 0 ? 'S' : 'L' }))).map(run => ({
      about: run.about,
      from: run.firstKnown,
      due: addMonths(run.firstKnown, 6),
      met: run.until,
    }))
  },
})
