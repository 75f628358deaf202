import type { Instant } from '../core/instant.ts'
import { name } from '../core/sql.ts'
import type { Area } from '../engines/area.ts'
import { derivationsOf } from '../engines/clocks/index.ts'
import {
  byTable,
  type Derived,
  type DerivedVersion,
  kindsRead,
  replay,
  type VersionOf,
} from '../engines/derived/index.ts'
import { type Entry, entriesOf, Indexing, type Key, type Searchable } from '../engines/matching/index.ts'
import {
  type Copier,
  type CopyTable,
  copyCells,
  ENDED_COLUMNS,
  type RecordKind,
  type SchemaSet,
  subjectColumn,
  tableColumns,
} from '../engines/records/index.ts'
import { asRow, type KnownVersion } from './versions.ts'

/** What is made of the records of people as they are written: what follows from them, and by what they are found. */
export type Following = { derivations: readonly Derived[]; searchables: readonly Searchable[] }

/** What areas say is made of records. */
export const followingOf = (areas: readonly Area[]): Following => ({
  derivations: derivationsOf(areas),
  searchables: areas.flatMap(area => area.searchable ?? []),
})

export const NOTHING_FOLLOWS: Following = { derivations: [], searchables: [] }

/** What was written: people, records and versions, runs and other rows that follow from them. */
export type Wrote = { people: number; records: number; versions: number; derived: number }

/** Where the rows of a kind go, and its fields that name people. */
type Tables = { live: CopyTable; past: CopyTable; hasSubject: boolean; people: readonly string[] }

/**
 * Writes whole families into an empty record, with everything that follows from them: people, every version of every
 * record, what derivations make of them (worked out here, not read back), and by what people are found. `copier` must be
 * the tables' owner's.
 */
export class Writer {
  private readonly copier: Copier
  private readonly schemas: SchemaSet
  private readonly derivations: readonly Derived[]
  private readonly indexing: Indexing
  /** By table. */
  private readonly searchables: ReadonlyMap<string, Searchable>
  readonly wrote: Wrote = { people: 0, records: 0, versions: 0, derived: 0 }
  private readonly tables = new Map<RecordKind, Tables>()
  private readonly people: CopyTable
  /** Tables that something is derived from. */
  private readonly read: ReadonlySet<string>

  constructor(copier: Copier, schemas: SchemaSet, { derivations, searchables }: Following) {
    this.copier = copier
    this.schemas = schemas
    this.derivations = derivations
    this.indexing = new Indexing(copier, schemas)
    this.searchables = new Map(searchables.map(one => [one.of.table, one]))
    this.people = { table: `${name(schemas.live)}.person`, columns: ['id', 'known_at'] }
    this.read = new Set(derivations.flatMap(kindsRead).map(kind => kind.table))
  }

  /** Adds everything that is known of one family; nothing about its people may come later. */
  add(versions: readonly KnownVersion[]): void {
    const met = new Map<string, Instant>()
    const bySubject = new Map<string, VersionOf[]>()
    const found = new Map<string, Entry[]>()
    for (const version of versions) {
      this.line(version)
      if (version.knownTo === null) {
        this.wrote.records += 1
        this.find(found, version)
      }
      meet(met, version, this.tablesOf(version.kind).people)
      if (!this.read.has(version.kind.table)) continue
      const list = bySubject.get(version.subject)
      if (list) list.push(asRow(version))
      else bySubject.set(version.subject, [asRow(version)])
    }
    this.wrote.versions += versions.length
    for (const [id, known] of met) {
      const row = this.copier.row(this.people)
      row.id(id)
      row.moment(known)
    }
    this.wrote.people += met.size
    for (const [subject, list] of bySubject) this.derive(subject, list)
    for (const [person, entries] of found) this.indexing.add(person, entries)
  }

  /** The words of names and streets that were met, to be kept once for all. */
  words(): Key[] {
    return this.indexing.words()
  }

  private find(found: Map<string, Entry[]>, version: KnownVersion): void {
    const searchable = this.searchables.get(version.kind.table)
    if (!searchable) return
    const entries = entriesOf(searchable, asRow(version).row)
    const before = found.get(version.subject)
    if (before) before.push(...entries)
    else found.set(version.subject, entries)
  }

  private derive(subject: string, list: readonly VersionOf[]): void {
    const versions = byTable(list)
    for (const one of this.derivations) {
      for (const made of replay(one, subject, versions)) {
        this.line(derivedAs(one, subject, made))
        this.wrote.derived += 1
      }
    }
  }

  /** Writes down one version: as it stands, or in the history of what no longer does. */
  private line({ kind, id, subject, values, knownAt, knownTo, by, endedBy = by }: KnownVersion): void {
    const { live, past, hasSubject } = this.tablesOf(kind)
    const row = this.copier.row(knownTo === null ? live : past)
    row.id(id)
    if (hasSubject) row.id(subject)
    copyCells(row, kind, values)
    row.moment(knownAt)
    row.text(by)
    row.moment(knownAt)
    row.nothing()
    if (knownTo === null) return
    row.moment(knownTo)
    row.text(endedBy)
    row.moment(knownTo)
    row.text('changed')
  }

  private tablesOf(kind: RecordKind): Tables {
    const known = this.tables.get(kind)
    if (known) return known
    const columns = tableColumns(kind).map(c => c.name)
    const { live, history } = this.schemas
    const made: Tables = {
      live: { table: `${name(live)}.${name(kind.table)}`, columns },
      past: {
        table: `${name(history)}.${name(kind.table)}`,
        columns: [...columns, ...ENDED_COLUMNS.map(c => c.name)],
      },
      hasSubject: subjectColumn(kind) !== undefined,
      people: Object.keys(kind.fields).filter(field => kind.fields[field]!.type === 'person'),
    }
    this.tables.set(kind, made)
    return made
  }
}

/** Whoever a version is about or names is known of from then, or from before. */
function meet(
  met: Map<string, Instant>,
  { kind, subject, values, knownAt }: KnownVersion,
  people: readonly string[],
): void {
  if (kind.about !== 'child' && kind.about !== 'person') return
  const one = (person: string) => {
    const before = met.get(person)
    if (before === undefined || knownAt < before) met.set(person, knownAt)
  }
  one(subject)
  for (const field of people) if (values[field]) one(String(values[field]))
}

const derivedAs = (
  one: Derived,
  subject: string,
  { follows, knownAt, knownTo }: DerivedVersion,
): KnownVersion => ({
  kind: one.into,
  id: follows.id,
  subject,
  values: follows.values as Record<string, unknown>,
  knownAt,
  knownTo,
  by: one.by,
})
