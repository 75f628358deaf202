import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { RecordKind } from '../records/index.ts'
import type { Written } from './lives.ts'

/** One version of a record of a played life: what it said from then on, and when what it says happened. */
export type PlayedVersion = {
  values: Record<string, unknown>
  on: Day
  /** Where the moment is known. */
  at: Instant | null
  written: Written
}

/** A record of a played life, its versions in the order in which they came to be so. */
export type PlayedRecord = { kind: RecordKind; id: string; subject: string; versions: PlayedVersion[] }

/** A spell that areas told one another of, with the child whose it was; null while it is open. */
export type PlayedSpell = {
  name: string
  child: string
  id: string
  from: Day
  until: Day | null
}

/** All that came of one family. */
export type PlayedFamily = { records: PlayedRecord[]; spells: PlayedSpell[] }
