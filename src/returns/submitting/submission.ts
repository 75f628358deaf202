import type { CollectionYear } from '../../core/collection-year.ts'
import type { RecordRow } from '../from-record/index.ts'

/** What of a rule is told beside what it found. */
export type RuleTold = {
  code: string
  /** As it is called on screen, where its code tells nobody anything. */
  called?: string
  says: string
  mend: string
  fields: readonly string[]
  /** What it finds though nothing is wrong, as it cannot tell. */
  falseAlarm?: string
}

/** One thing that a rule found in one row of a return; no row answers for a rule about the return as a whole. */
export type Found = { rule: RuleTold; row: RecordRow | null }

/** A table of a return in numbers: `why` says why it has no row. */
export type TableCount = { table: string; rows: number; why?: string; unsaid?: readonly string[] }

/** A list in which rules looked things up: which edition of it, and the SHA-256 of its files. */
export type ListAsked = { list: string; edition: string; sha256: readonly string[] }

/** A return of a year as the record makes it, whichever return it is. */
export type MadeReturn = {
  year: CollectionYear
  /** Child by child. */
  rows: readonly RecordRow[]
  /** The number by which the return knows each person in it. */
  numbers: ReadonlyMap<string, string>
  tables: readonly TableCount[]
  faults: readonly Found[]
  /** The lists in which its rules looked things up. */
  lists?: readonly ListAsked[]
  /** Whether its last day had passed when the record was so. */
  isOver: boolean
}

/** By table, the columns that tell a child's rows from one another: none where a child has one. */
export type RowKeys = (table: string) => readonly string[]

/** How rows of a return are told apart, and in which column a child's number stands. */
export type RowTelling = { keys: RowKeys; childColumn: string }
