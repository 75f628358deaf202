import type { Day } from '../../core/day.ts'

/** One thing that must be done for a child by a day. */
export type Due = {
  childId: string
  childName: string
  clock: string
  aboutKind: string
  aboutId: string
  fromOn: Day | null
  dueOn: Day
  worker: string | null
  team: string | null
}

/** Whose list: one worker's account, one team's, one child's, everyone's, or of children whom nobody works with. */
export type Whose = { account: string } | { team: string } | { child: string } | 'everyone' | 'no-one'
