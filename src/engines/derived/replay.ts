import type { Instant } from '../../core/instant.ts'
import type { RecordKind, Row } from '../records/index.ts'
import type { Derived, Follows } from './derived.ts'

/** One version of one record of a subject, from when it was known until it was superseded (null = current). */
export type VersionOf = { table: string; row: Row<RecordKind>; knownAt: Instant; knownTo: Instant | null }

/** One version of a derived record: from the instant its facts were known until they changed (null = current). */
export type DerivedVersion<K extends RecordKind = RecordKind> = {
  follows: Follows<K>
  knownAt: Instant
  knownTo: Instant | null
}

/**
 * Every version of what follows from one subject's records: derived at each instant at which a record it reads was
 * first known, changed or withdrawn, as if day by day. What says the same at two instants is one version.
 */
export function replay<K extends RecordKind>(
  derived: Derived<Record<string, RecordKind>, K>,
  subject: string,
  versions: readonly VersionOf[],
): DerivedVersion<K>[] {
  const tables = new Set(Object.values(derived.reads).map(kind => kind.table))
  const read = versions.filter(version => tables.has(version.table))
  const instants = new Set<Instant>()
  for (const version of read) {
    instants.add(version.knownAt)
    if (version.knownTo !== null) instants.add(version.knownTo)
  }
  const open = new Map<string, DerivedVersion<K> & { words: string }>()
  const closed: DerivedVersion<K>[] = []
  for (const at of [...instants].sort((a, b) => a - b)) {
    const now = new Map(derived.from(knownThen(derived, read, at), subject).map(one => [one.id, one]))
    for (const [id, version] of open) {
      const follows = now.get(id)
      if (follows && JSON.stringify(follows.values) === version.words) continue
      closed.push({ follows: version.follows, knownAt: version.knownAt, knownTo: at })
      open.delete(id)
    }
    for (const [id, follows] of now) {
      if (!open.has(id))
        open.set(id, { follows, knownAt: at, knownTo: null, words: JSON.stringify(follows.values) })
    }
  }
  return [
    ...closed,
    ...[...open.values()].map(({ follows, knownAt }) => ({ follows, knownAt, knownTo: null })),
  ]
}

function knownThen(
  derived: Derived,
  versions: readonly VersionOf[],
  at: Instant,
): Record<string, Row<RecordKind>[]> {
  const records: Record<string, Row<RecordKind>[]> = {}
  for (const [name, kind] of Object.entries(derived.reads)) {
    records[name] = versions
      .filter(v => v.table === kind.table && v.knownAt <= at && (v.knownTo === null || v.knownTo > at))
      .map(v => v.row)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return records
}
