import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'

/** What a rule of a return found: in which row of whose, and the record that is put right. */
export type FoundFault = {
  child: string
  /** The rule, by the code of whoever wrote it. */
  rule: string
  table: string
  /** The record's kind, by its table's name, and its id. */
  kind: string
  record: string
  /** The rule makes sense only once the year is over, and it is not: shown apart. */
  atYearEnd: boolean
}

/** A table of a return as it would be submitted; `why` says why it has no row. */
export type FoundTable = { table: string; rows: number; why?: string }

/** A rule that could not be asked, and why, as a sentence. */
export type NotAskedRule = { code: string; why: string }

/** What came of holding a return of a year to all its rules. */
export type FoundRun = {
  /** Which return, as areas name it, and of which collection year ('2026-27'). */
  source: string
  year: string
  /** Everybody in it. */
  children: readonly string[]
  faults: readonly FoundFault[]
  /** The rules about the return as a whole that are broken, by code: no row answers for them. */
  broken: readonly string[]
  /** The rules that could not be asked, and why. */
  notRun: readonly NotAskedRule[]
  tables: readonly FoundTable[]
  seconds: number
}

/** The last time that a return of a year was held to its rules. `children`: everybody's, whoever may see them. */
export type KeptRun = {
  on: Day
  at: Instant
  children: number
  broken: string[]
  notRun: NotAskedRule[]
  tables: FoundTable[]
  seconds: number
}
