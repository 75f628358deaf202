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

/** The versions of one subject's records by table, each list sorted by id. */
export type VersionsByTable = ReadonlyMap<string, readonly VersionOf[]>

/** Puts the versions of one subject's records in the order in which derivations read them. */
export function byTable(versions: readonly VersionOf[]): VersionsByTable {
  const found = new Map<string, VersionOf[]>()
  for (const version of versions) {
    const list = found.get(version.table)
    if (list) list.push(version)
    else found.set(version.table, [version])
  }
  for (const list of found.values()) if (list.length > 1) list.sort((a, b) => (a.row.id < b.row.id ? -1 : 1))
  return found
}

/**
 * Every version of what follows from one subject's records: derived at each instant at which a record it reads was
 * first known, changed or withdrawn, as if day by day. What says the same at two instants is one version.
 */
export function replay<K extends RecordKind>(
  derived: Derived<Record<string, RecordKind>, K>,
  subject: string,
  versions: VersionsByTable,
): DerivedVersion<K>[] {
  const always = readingOf(derived)
  // Of most people there is nothing that most derivations read.
  if (!always.some(({ table }) => versions.has(table))) return []
  if (always.some(({ table, isNeeded }) => isNeeded && !versions.has(table))) return []
  const reading = withRare(always, derived.rarely, versions)
  const known = new Known(reading, versions)
  const open = new Map<string, Open<K>>()
  const closed: DerivedVersion<K>[] = []
  const close = ({ follows, knownAt }: Open<K>, knownTo: Instant) =>
    closed.push({ follows, knownAt, knownTo })
  for (let at = known.next(); at !== null; at = known.next()) {
    let met = 0
    // Nothing follows before what it needs is known, however much else is.
    const all = isWithout(known, derived.needs) ? [] : derived.from(known.records, subject)
    for (const follows of all) {
      const before = open.get(follows.id)
      met += 1
      if (before && saysTheSame(follows, before.follows)) before.lastAt = at
      else {
        if (before) close(before, at)
        open.set(follows.id, { follows, knownAt: at, lastAt: at })
      }
    }
    if (open.size === met) continue
    for (const [id, one] of open) {
      if (one.lastAt === at) continue
      close(one, at)
      open.delete(id)
    }
  }
  for (const { follows, knownAt } of open.values()) closed.push({ follows, knownAt, knownTo: null })
  return closed
}

/** What follows as far as it is known: since when it says what it says, and when it was last said. */
type Open<K extends RecordKind> = { follows: Follows<K>; knownAt: Instant; lastAt: Instant }

const NONE: readonly VersionOf[] = []
type ReadFrom = { name: string; table: string; isNeeded: boolean }
const readings = new WeakMap<object, readonly ReadFrom[]>()

/** What a derivation reads, found once: it is asked for every person. */
function readingOf(derived: Derived): readonly ReadFrom[] {
  const known = readings.get(derived)
  if (known) return known
  const made = Object.entries(derived.reads).map(([name, { table }]) => ({
    name,
    table,
    isNeeded: name === derived.needs,
  }))
  readings.set(derived, made)
  return made
}

/** What is read of one subject: with what is read rarely only where a record of it ever said something that matters. */
function withRare(
  always: readonly ReadFrom[],
  rarely: Derived['rarely'],
  versions: VersionsByTable,
): readonly ReadFrom[] {
  if (!rarely || !versions.get(rarely.kind.table)?.some(({ row }) => rarely.matters(row))) return always
  return [...always, { name: rarely.name, table: rarely.kind.table, isNeeded: false }]
}

type Reading = { name: string; of: readonly VersionOf[]; changes: Instant }

/** What of a subject's records is known, from one instant at which more is known to the next. */
class Known {
  /** The same list for as long as nothing of it changed. */
  readonly records: Record<string, Row<RecordKind>[]> = {}
  private readonly readings: Reading[]

  constructor(reading: readonly ReadFrom[], versions: VersionsByTable) {
    this.readings = reading.map(({ name, table }) => ({
      name,
      of: versions.get(table) ?? NONE,
      changes: NEVER,
    }))
    for (const one of this.readings) {
      this.records[one.name] = []
      for (const { knownAt } of one.of) if (knownAt < one.changes) one.changes = knownAt
    }
  }

  /** Goes to the next instant at which a record was first known, changed or withdrawn; null when there is none. */
  next(): Instant | null {
    let at = NEVER
    for (const { changes } of this.readings) if (changes < at) at = changes
    if (at === NEVER) return null
    for (const one of this.readings) if (one.changes === at) this.goTo(at, one)
    return at
  }

  private goTo(at: Instant, reading: Reading): void {
    const rows: Row<RecordKind>[] = []
    let changes = NEVER
    for (const { row, knownAt, knownTo } of reading.of) {
      if (knownAt > at) {
        if (knownAt < changes) changes = knownAt
      } else if (knownTo === null) rows.push(row)
      else if (knownTo > at) {
        rows.push(row)
        if (knownTo < changes) changes = knownTo
      }
    }
    reading.changes = changes
    this.records[reading.name] = rows
  }
}

const isWithout = ({ records }: Known, needed: string | undefined): boolean =>
  needed !== undefined && records[needed]!.length === 0

/** Later than any instant. */
const NEVER = Number.POSITIVE_INFINITY as Instant

/** Whether two say the same; a day that may be inexact is a value of two days. */
function saysTheSame(a: Follows, b: Follows): boolean {
  if (a === b) return true
  const [mine, theirs] = [a.values as Record<string, unknown>, b.values as Record<string, unknown>]
  for (const key in mine) {
    const [one, other] = [mine[key], theirs[key]]
    if (one === other) continue
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
    if (JSON.stringify(one) !== JSON.stringify(other)) return false
  }
  return true
}
