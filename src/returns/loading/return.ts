import type { Instant } from '../../core/instant.ts'
import type { Ctx, Made, Reading, RecordKind } from '../../engines/records/index.ts'
import type { Problem, ReturnKind, SourceRow } from '../reading/source-row.ts'
import type { StandingYear } from './standing-year.ts'

/** A return that is about to be loaded: what it is, and its rows in batches. */
export type Incoming = {
  kind: ReturnKind
  form: 'csv' | 'xml'
  /** '2017-18'; the people file and the safeguarding dataset have none. */
  year: string | null
  authority: string | null
  files: { name: string; bytes: number }[]
  /** SHA-256 of what it is and of every byte of its files, in order. */
  digest: string
  header: Record<string, string> | null
  /** Reads it from the start; doubts are told as they are met. Throws UnreadableReturn. */
  rows: (report: (problem: Problem) => void) => AsyncIterable<SourceRow[]>
}

/** What loading did, or would do. `ignored` counts rows that no area reads. */
export type Loaded = {
  /** Null when the same return was loaded before. */
  loadId: number | null
  children: number
  records: { new: number; changed: number; unchanged: number; ignored: number; withdrawn: number }
  /** The first of the doubts, in the order of the files; `doubts` counts all. */
  problems: Problem[]
  doubts: number
  /** The most frequent things that are wrong, each with the number of rows. */
  sorts: { message: string; rows: number }[]
}

/** How a load is asked for. */
export type LoadOptions = {
  incoming: Incoming
  readings: readonly Reading[]
  /** Every declared kind: what people typed about these children says from when a load may be known. */
  kinds: readonly RecordKind[]
  /** Kinds kept because they follow from others. */
  follows: readonly RecordKind[]
  /** When the authority submitted it: what was known when follows this; null when it is only known from now. */
  received: Instant | null
  loadedBy: string
  /** For a source that tells of what the record may hold already. */
  whatStands?: (ctx: Ctx) => Promise<Stands>
  /** For a return of a year: what the record itself would return of it, of those whom it knew before. */
  standingYear?: (ctx: Ctx) => Promise<StandingYear>
  /** How many doubts to list; all of them are kept. */
  list?: number
  /** Says how far it is, between 0 and 1, and what is being done. */
  progress?: (share: number, doing: string) => void
}

/** What the record holds already of what is being loaded, where a source must not be laid over it. */
export type Stands = {
  /** Whether the record has this row otherwise: it is kept as it came, and makes nothing. */
  row(row: Readonly<{ tab: string; person: string | null; cells: Readonly<Record<string, string>> }>): boolean
  /** Whether this source made the person known: of others it says nothing of who they are. */
  isNewcomer(person: string): boolean
  /** Whether another record tells what a reading makes of a row, and better: see Reading.givesWayTo. */
  isToldBetter?(reading: Reading, made: Made): boolean
}

/** Doubts listed one by one when nobody says how many. */
export const LISTED = 200
