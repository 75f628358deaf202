import type { Instant } from '../../core/instant.ts'
import type { Sql } from '../../core/sql.ts'
import type { RecordKind } from '../records/index.ts'

/**
 * What happened about a child that whoever works with the child may not know yet
 * (docs/decisions/2026-11-28-areas-tell-what-is-new.md). SQL over the area's own tables that returns
 *   child_id uuid, record_id uuid, at timestamptz (when it became known here),
 *   known_by text[] (the accounts of who wrote it, and of who was told it: they know), for_account text (null, or the one
 *   colleague whom it is meant for),
 *   says text ('Somebody got in touch about them').
 */
export type News = {
  of: RecordKind
  rows: Sql
  /** Where it is read or answered, with `:child` in it; the record's own page where left out. */
  opens?: string
}

/** One line of what is new, for the worker. */
export type NewsLine = {
  kind: string
  recordId: string
  childId: string
  childName: string
  at: Instant
  says: string
  opens: string
}
