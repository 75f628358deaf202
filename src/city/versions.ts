import type { Instant } from '../core/instant.ts'
import type { VersionOf } from '../engines/derived/index.ts'
import type { RecordKind, Row } from '../engines/records/index.ts'
import { type Chance, chanceOf, type PlayedRecord } from '../engines/simulation/index.ts'
import { knownOf, type Lateness } from './known.ts'

/** One version of a record as it is kept: from when it was known to when the next one was. */
export type KnownVersion = {
  kind: RecordKind
  id: string
  subject: string
  values: Record<string, unknown>
  knownAt: Instant
  knownTo: Instant | null
  by: string
  /** Who wrote the next one, which ended it; whoever wrote this one where left out. */
  endedBy?: string
}

/** How a city turns what happened into what was known. */
export type Recording = {
  seed: number
  /** What was known before this came from the systems before, in one night. */
  migratedAt: Instant
  /** What is not written down by then is not in the record. */
  lastMoment: Instant
  lateness(record: PlayedRecord, version: PlayedRecord['versions'][number]): Lateness
  by(record: PlayedRecord, version: PlayedRecord['versions'][number], knownAt: Instant): string
}

/**
 * The versions of a played record as they came to be known. Each is known after the one before it: what waits to be
 * written is so at last when a later form or decision on the same record is. Those known before the migration are
 * one, as the systems before held it; those not yet written on the last day are left out.
 */
export function versionsOf(record: PlayedRecord, recording: Recording): KnownVersion[] {
  const { kind, id, subject } = record
  const chance: Chance = chanceOf(recording.seed, 'known', id)
  const known: KnownVersion[] = []
  const times = record.versions.map(version =>
    knownOf(version, chance, () => recording.lateness(record, version)),
  )
  for (let nth = times.length - 2; nth >= 0; nth--)
    if (times[nth + 1]! < times[nth]!) times[nth] = times[nth + 1]!
  for (const [nth, version] of record.versions.entries()) {
    const before = known.at(-1)
    let knownAt = times[nth]!
    if (knownAt < recording.migratedAt) knownAt = recording.migratedAt
    if (before && knownAt <= before.knownAt && before.knownAt > recording.migratedAt)
      knownAt = (before.knownAt + 60_000) as Instant
    if (knownAt > recording.lastMoment) break
    const now = {
      kind,
      id,
      subject,
      values: version.values,
      knownAt,
      knownTo: null,
      by: knownAt === recording.migratedAt ? 'migration' : recording.by(record, version, knownAt),
    }
    if (before && knownAt === before.knownAt) known[known.length - 1] = now
    else {
      if (before) {
        before.knownTo = knownAt
        before.endedBy = now.by
      }
      known.push(now)
    }
  }
  return known
}

/** A version as derivations read it. */
export const asRow = (version: KnownVersion): VersionOf => ({
  table: version.kind.table,
  row: rowOf(version),
  knownAt: version.knownAt,
  knownTo: version.knownTo,
})

function rowOf({ kind, id, subject, values, knownAt, by }: KnownVersion): Row<RecordKind> {
  const row: Record<string, unknown> = {
    id,
    subject,
    knownAt,
    recordedBy: by,
    recordedAt: knownAt,
    sourceId: null,
  }
  for (const field in kind.fields) row[field] = values[field] ?? null
  return row as Row<RecordKind>
}
