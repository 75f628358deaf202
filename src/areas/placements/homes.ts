import type { Day } from '../../core/day.ts'

type PlacementRow = {
  id: string
  startedOn: Day | null
  endedOn: Day | null
  reasonBegan: string | null
  type: string | null
}

/** One home: unbroken by a change of legal status only. `last` null while the child lives there. */
export type HomeOf<P extends PlacementRow> = { first: P; from: Day; last: Day | null; startKnown: boolean }

/** Only the legal status changed: the child stayed where they were. */
const STATUS_ONLY = 'L'

/**
 * The homes that a child's placement episodes make, in order. A home's start is known unless the record begins in
 * the middle of it; one whose episodes end on several days lasted to the latest.
 */
export function homesOf<P extends PlacementRow>(episodes: readonly P[]): HomeOf<P>[] {
  const known = episodes
    .filter(e => e.startedOn !== null)
    .sort((a, b) => a.startedOn! - b.startedOn! || (a.id < b.id ? -1 : 1))
  const homes: HomeOf<P>[] = []
  for (const episode of known) {
    const home = homes.at(-1)
    if (home && episode.reasonBegan === STATUS_ONLY) {
      home.last =
        home.last === null || episode.endedOn === null ? null : (Math.max(home.last, episode.endedOn) as Day)
    } else {
      homes.push({
        first: episode,
        from: episode.startedOn!,
        last: episode.endedOn,
        startKnown: episode.reasonBegan !== null && episode.reasonBegan !== STATUS_ONLY,
      })
    }
  }
  return homes
}

/** A temporary placement, as of a carer's holiday: it is no change of home (SSDA903 guidance, types T0 to T4). */
export const isTemporary = (type: string | null): boolean => type?.startsWith('T') ?? false
