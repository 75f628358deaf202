import { addDays, type Day } from '../../core/day.ts'
import { idFrom } from '../../engines/records/index.ts'
import type { Part } from '../../engines/simulation/index.ts'

/** An episode of care of the demonstration, with where the child lived in it. */
export type PlayedEpisode = {
  /** Of its care and of its home alike, as one row of the SSDA903 gives both. */
  id: string
  startedOn: Day
  endedOn: Day | null
  reasonBegan: string
  reasonEnded: string | null
  legalStatus: string
  home: string
  provider: string
  /** Whether another home followed it. */
  moved: boolean
}

/** Each step: days ago it began, why, legal status, home, provider. The last may end in its own way. */
type Step = [ago: number, began: string, legal: string, home: string, provider: string]
const LIVES: Partial<Record<Part, { steps: Step[]; left?: [ago: number, why: string] }>> = {
  'in-care': {
    steps: [
      [800, 'S', 'L1', 'U6', 'PR1'],
      [797, 'L', 'V2', 'U6', 'PR1'],
      [740, 'B', 'C1', 'U3', 'PR1'],
      [470, 'L', 'C2', 'U3', 'PR1'],
      [380, 'P', 'C2', 'U4', 'PR1'],
    ],
  },
  'in-care-goes-missing': {
    steps: [
      [880, 'S', 'V2', 'U6', 'PR4'],
      [520, 'P', 'V2', 'U6', 'PR4'],
      [290, 'P', 'V2', 'K2', 'PR4'],
      [150, 'B', 'C2', 'K2', 'PR4'],
    ],
  },
  unaccompanied: {
    steps: [
      [500, 'S', 'V2', 'U6', 'PR1'],
      [210, 'P', 'V2', 'K3', 'PR4'],
    ],
  },
  'left-care': {
    steps: [
      [1_440, 'S', 'C1', 'U6', 'PR1'],
      [1_100, 'B', 'C2', 'U4', 'PR1'],
    ],
    left: [400, 'E45'],
  },
  'care-leaver': {
    steps: [
      [2_580, 'S', 'C2', 'U6', 'PR1'],
      [1_900, 'P', 'C2', 'U4', 'PR1'],
    ],
    left: [545, 'E17'],
  },
}

/** A played child's episodes, first to last; none for a child who was never in care. */
export function episodesOf(part: Part, today: Day): PlayedEpisode[] {
  const life = LIVES[part]
  if (!life) return []
  return life.steps.map(([ago, reasonBegan, legalStatus, home, provider], i) => {
    const next = life.steps[i + 1]
    const endedOn = next ? addDays(today, -next[0]) : life.left ? addDays(today, -life.left[0]) : null
    const reasonEnded = next ? 'X1' : (life.left?.[1] ?? null)
    const id = idFrom('played episode', part, i)
    const startedOn = addDays(today, -ago)
    const moved = next !== undefined && next[1] !== 'L'
    return { id, startedOn, endedOn, reasonBegan, reasonEnded, legalStatus, home, provider, moved }
  })
}
