import { name } from '../core/sql.ts'
import { type Derived, type DerivedVersion, replay, type VersionOf } from '../engines/derived/index.ts'
import {
  at,
  type Ctx,
  copyCell,
  copyInto,
  ENDED_COLUMNS,
  type RecordKind,
  subjectColumn,
  tableColumns,
  toCells,
} from '../engines/records/index.ts'
import { asRow, type KnownVersion } from './versions.ts'

/** Lines of COPY by kind: what is current, and what was before. */
class Lines {
  readonly byKind = new Map<string, { kind: RecordKind; live: string[]; past: string[] }>()

  add(version: KnownVersion): void {
    const { kind, id, subject, values, knownAt, knownTo, by, endedBy = by } = version
    let lines = this.byKind.get(kind.table)
    if (!lines) {
      lines = { kind, live: [], past: [] }
      this.byKind.set(kind.table, lines)
    }
    const known = at(knownAt)
    const cells = [
      id,
      ...(subjectColumn(kind) ? [subject] : []),
      ...toCells(kind, filled(kind, values)).cells,
      known,
      by,
      known,
      null,
    ]
    if (knownTo === null) lines.live.push(cells.map(copyCell).join('\t'))
    else lines.past.push([...cells, at(knownTo), endedBy, at(knownTo), 'changed'].map(copyCell).join('\t'))
  }
}

function filled(kind: RecordKind, values: Record<string, unknown>): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const field in kind.fields) all[field] = values[field] ?? null
  return all
}

/** What was written: people, records and versions, runs and other rows that follow from them. */
export type Wrote = { people: number; records: number; versions: number; derived: number }

/**
 * Writes a lot of families into an empty record, with everything that follows from them: people, every version of
 * every record, and what derivations make of them (worked out here, not read back). Needs the service's rights.
 */
export async function writeLot(
  ctx: Ctx,
  versions: readonly KnownVersion[],
  derivations: readonly Derived[],
): Promise<Wrote> {
  const lines = new Lines()
  const people = new Map<string, number>()
  const bySubject = new Map<string, VersionOf[]>()
  const met = (person: string, knownAt: number) => {
    const before = people.get(person)
    if (before === undefined || knownAt < before) people.set(person, knownAt)
  }
  let records = 0
  for (const version of versions) {
    lines.add(version)
    if (version.knownTo === null) records += 1
    if (version.kind.about === 'child' || version.kind.about === 'person') {
      met(version.subject, version.knownAt)
      for (const [field, declared] of Object.entries(version.kind.fields))
        if (declared.type === 'person' && version.values[field])
          met(String(version.values[field]), version.knownAt)
    }
    const list = bySubject.get(version.subject)
    if (list) list.push(asRow(version))
    else bySubject.set(version.subject, [asRow(version)])
  }
  let derived = 0
  for (const [subject, read] of bySubject) {
    for (const one of derivations) {
      for (const made of replay(one, subject, read)) {
        lines.add(derivedAs(one, subject, made))
        derived += 1
      }
    }
  }
  const { live, history } = ctx.schemas
  await copyInto(
    ctx,
    `${name(live)}.person`,
    ['id', 'known_at'],
    [...people].map(([id, known]) => `${id}\t${at(known as never)}`),
  )
  for (const { kind, live: now, past } of lines.byKind.values()) {
    const columns = tableColumns(kind).map(c => c.name)
    if (now.length > 0) await copyInto(ctx, `${name(live)}.${name(kind.table)}`, columns, now)
    if (past.length > 0)
      await copyInto(
        ctx,
        `${name(history)}.${name(kind.table)}`,
        [...columns, ...ENDED_COLUMNS.map(c => c.name)],
        past,
      )
  }
  return { people: people.size, records, versions: versions.length, derived }
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
