import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'

/** The lanes of the picture of a child's life. */
export type Lane =
  | 'help'
  | 'legal'
  | 'home'
  | 'school'
  | 'plan'
  | 'visit'
  | 'away'
  | 'wellbeing'
  | 'words'
  | 'people'

/** One thing in a child's story, told by an area. */
export type Telling = {
  kind: string
  recordId: string
  lane: Lane
  shape: 'spell' | 'mark'
  /** The day of a mark; the first day of a spell. */
  fromOn: Day
  /** The last day of a spell; null while it is open. */
  toOn: Day | null
  at: Instant | null
  title: string
  detail: string
  tone: 'plain' | 'good' | 'late' | 'missed' | 'doubt'
  /** When it was first written down, whatever was changed since. */
  recordedAt: Instant
  /** Given where the record began only later: nobody can have written it down before that day. */
  recordBeganOn?: Day
  href: string
}
