import type { Instant } from '../../core/instant.ts'
import type { RecordKind, Row } from '../records/index.ts'
import type { Clock } from './clock.ts'
import { type Judged, judge } from './judge.ts'

/** One version of one record of a subject, from when it was known until it was superseded (null = current). */
export type VersionOf = { table: string; row: Row<RecordKind>; knownAt: Instant; knownTo: Instant | null }

/** One version of a run: from the instant its facts were known until they changed (null = current). */
export type RunVersion = { judged: Judged; knownAt: Instant; knownTo: Instant | null }

/**
 * Every version of every run of one subject: the clocks are run at each instant at which a record they read was
 * first known, changed or withdrawn, as if day by day. Runs that say the same at two instants are one version.
 */
export function replay(
  clocks: readonly Clock[],
  subject: string,
  versions: readonly VersionOf[],
): RunVersion[] {
  return clocks.flatMap(clock => replayOne(clock, subject, versions))
}

function replayOne(clock: Clock, subject: string, versions: readonly VersionOf[]): RunVersion[] {
  const tables = new Set(Object.values(clock.reads).map(kind => kind.table))
  const read = versions.filter(version => tables.has(version.table))
  const instants = new Set<Instant>()
  for (const version of read) {
    instants.add(version.knownAt)
    if (version.knownTo !== null) instants.add(version.knownTo)
  }
  const open = new Map<string, RunVersion & { words: string }>()
  const closed: RunVersion[] = []
  for (const at of [...instants].sort((a, b) => a - b)) {
    const now = new Map(judge(clock, subject, knownThen(clock, read, at)).map(judged => [judged.id, judged]))
    for (const [id, version] of open) {
      const judged = now.get(id)
      if (judged && JSON.stringify(judged.values) === version.words) continue
      closed.push({ judged: version.judged, knownAt: version.knownAt, knownTo: at })
      open.delete(id)
    }
    for (const [id, judged] of now) {
      if (!open.has(id))
        open.set(id, { judged, knownAt: at, knownTo: null, words: JSON.stringify(judged.values) })
    }
  }
  return [...closed, ...[...open.values()].map(({ judged, knownAt }) => ({ judged, knownAt, knownTo: null }))]
}

function knownThen(
  clock: Clock,
  versions: readonly VersionOf[],
  at: Instant,
): Record<string, Row<RecordKind>[]> {
  const records: Record<string, Row<RecordKind>[]> = {}
  for (const [name, kind] of Object.entries(clock.reads)) {
    records[name] = versions
      .filter(v => v.table === kind.table && v.knownAt <= at && (v.knownTo === null || v.knownTo > at))
      .map(v => v.row)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return records
}
