import type { Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import {
  at,
  type Cells,
  type Ctx,
  copyCell,
  copyInto,
  fieldColumns,
  fromCells,
  type RecordKind,
  subjectColumn,
  tableColumns,
  toCells,
} from '../records/index.ts'
import { type Derived, kindsRead } from './derived.ts'
import { byTable, type DerivedVersion, replay, type VersionOf } from './replay.ts'

const BATCH = 2000

/**
 * Brings what follows from these subjects' records up to them, history included, and counts how many subjects'
 * kinds had to be written anew. What already says so is left as it is: a full recomputation changes nothing.
 * Works with the service's rights.
 */
export async function keepDerived(
  ctx: Ctx,
  derivations: readonly Derived[],
  subjects: ReadonlySet<string>,
): Promise<number> {
  const all = [...subjects]
  let written = 0
  for (let from = 0; from < all.length; from += BATCH)
    written += await keepBatch(ctx, derivations, all.slice(from, from + BATCH))
  return written
}

const kindsOf = (kinds: readonly RecordKind[]): RecordKind[] => [
  ...new Map(kinds.map(kind => [kind.table, kind])).values(),
]

async function keepBatch(ctx: Ctx, derivations: readonly Derived[], subjects: string[]): Promise<number> {
  const read = kindsOf(derivations.flatMap(kindsRead))
  const found = await versionsOf(ctx, read, subjects)
  const versions = new Map(subjects.map(subject => [subject, byTable(found.get(subject) ?? [])]))
  let written = 0
  for (const into of kindsOf(derivations.map(one => one.into))) {
    const making = derivations.filter(one => one.into.table === into.table)
    const kept = await keptOf(ctx, into, subjects)
    const changed: { subject: string; made: DerivedVersion[] }[] = []
    for (const subject of subjects) {
      const made = making.flatMap(one => replay(one, subject, versions.get(subject)!))
      if (fingerprint(into, made) !== (kept.get(subject) ?? '')) changed.push({ subject, made })
    }
    if (changed.length > 0) await rewrite(ctx, into, making[0]!.by, changed)
    written += changed.length
  }
  return written
}

/** Current and earlier versions of a kind's records about some subjects, with `known_to` null for current ones. */
async function rowsOf(ctx: Ctx, kind: RecordKind, subjects: string[]): Promise<Cells[]> {
  const subject = subjectColumn(kind)
  if (!subject) return []
  const columns = tableColumns(kind)
    .map(c => c.name)
    .join(', ')
  return ctx.db.rows<Cells>(
    `select ${columns}, null::timestamptz as known_to from ${name(ctx.schemas.live)}.${name(kind.table)} where ${subject} = any($1)
     union all
     select ${columns}, known_to from ${name(ctx.schemas.history)}.${name(kind.table)} where ${subject} = any($1)`,
    [subjects],
  )
}

/** Every version of every record that is read, by subject. */
async function versionsOf(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  subjects: string[],
): Promise<Map<string, VersionOf[]>> {
  const found = new Map<string, VersionOf[]>()
  for (const kind of kinds) {
    for (const cells of await rowsOf(ctx, kind, subjects)) {
      const row = fromCells(kind, cells)
      const list = found.get(row.subject) ?? []
      list.push({
        table: kind.table,
        row,
        knownAt: row.knownAt,
        knownTo: (cells.known_to ?? null) as Instant | null,
      })
      found.set(row.subject, list)
    }
  }
  return found
}

/** What is kept already, as fingerprints by subject. */
async function keptOf(ctx: Ctx, into: RecordKind, subjects: string[]): Promise<Map<string, string>> {
  const kept = new Map<string, DerivedVersion[]>()
  for (const cells of await rowsOf(ctx, into, subjects)) {
    const { id, subject, knownAt, recordedBy, recordedAt, sourceId, ...values } = fromCells(into, cells)
    const list = kept.get(subject) ?? []
    list.push({ follows: { id, values }, knownAt, knownTo: (cells.known_to ?? null) as Instant | null })
    kept.set(subject, list)
  }
  return new Map([...kept].map(([subject, list]) => [subject, fingerprint(into, list)]))
}

function fingerprint(into: RecordKind, versions: readonly DerivedVersion[]): string {
  const fields = Object.keys(into.fields)
  const words = versions.map(({ follows, knownAt, knownTo }) => {
    const values = follows.values as Record<string, unknown>
    return [follows.id, knownAt, knownTo, ...fields.map(field => values[field])].join('\u0001')
  })
  return words.sort().join('\u0002')
}

async function rewrite(
  ctx: Ctx,
  into: RecordKind,
  by: string,
  changed: { subject: string; made: DerivedVersion[] }[],
): Promise<void> {
  const subject = subjectColumn(into)!
  const subjects = changed.map(c => c.subject)
  const live = `${name(ctx.schemas.live)}.${name(into.table)}`
  const past = `${name(ctx.schemas.history)}.${name(into.table)}`
  await ctx.db.run(`delete from ${live} where ${subject} = any($1)`, [subjects])
  await ctx.db.run(`delete from ${past} where ${subject} = any($1)`, [subjects])
  const recorded = [by, at(ctx.now), null]
  const columns = [
    'id',
    subject,
    ...fieldColumns(into).map(c => c.name),
    'known_at',
    'recorded_by',
    'recorded_at',
    'source_id',
  ]
  const lines = function* (current: boolean) {
    for (const { subject, made } of changed) {
      for (const { follows, knownAt, knownTo } of made) {
        if ((knownTo === null) !== current) continue
        const { cells } = toCells(into, follows.values)
        const ended = current ? [] : [at(knownTo!), by, at(ctx.now), 'changed']
        yield [follows.id, subject, ...cells, at(knownAt), ...recorded, ...ended].map(copyCell).join('\t')
      }
    }
  }
  await copyInto(ctx, live, columns, lines(true))
  await copyInto(ctx, past, [...columns, 'known_to', 'ended_by', 'ended_at', 'ended_why'], lines(false))
}
