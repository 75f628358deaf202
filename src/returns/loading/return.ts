import type { Instant } from '../../core/instant.ts'
import type { Reading } from '../../engines/records/index.ts'
import type { Problem, SourceRow } from '../reading/source-row.ts'

/** A return that is about to be loaded: what it is, and its rows in batches. */
export type Incoming = {
  kind: 'ssda903' | 'cin-census' | 'people'
  form: 'csv' | 'xml'
  /** '2017-18'; the people file has none. */
  year: string | null
  authority: string | null
  files: { name: string; bytes: number; digest: string }[]
  header: Record<string, string> | null
  rows: () => AsyncIterable<SourceRow[]>
}

/** What loading did, or would do. */
export type Loaded = {
  loadId: number | null
  children: number
  records: { new: number; changed: number; unchanged: number; ignored: number; withdrawn: number }
  problems: Problem[]
  /** More doubts than are listed one by one. */
  moreProblems: number
}

/** How a load is asked for. */
export type LoadOptions = {
  incoming: Incoming
  readings: readonly Reading[]
  /** When the authority submitted it: what was known when follows this; null when it is only known from now. */
  received: Instant | null
  loadedBy: string
  /** Says how far it is, between 0 and 1, and what is being done. */
  progress?: (share: number, doing: string) => void
}

/** Doubts listed one by one in a summary; the rest are counted. All of them are kept. */
export const LISTED = 200
