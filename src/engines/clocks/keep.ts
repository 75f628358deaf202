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
import type { Clock } from './clock.ts'
import { ClockRun } from './clock-run.ts'
import { type RunVersion, replay, type VersionOf } from './replay.ts'

const BATCH = 2000

/**
 * Brings the kept runs of these subjects up to their records, history included. Runs that already say so are
 * left as they are: a full recomputation changes nothing. Works with the service's rights.
 */
export async function keepRuns(
  ctx: Ctx,
  clocks: readonly Clock[],
  subjects: ReadonlySet<string>,
): Promise<number> {
  const kinds = [
    ...new Map(clocks.flatMap(c => Object.values(c.reads)).map(kind => [kind.table, kind])).values(),
  ]
  const all = [...subjects]
  let written = 0
  for (let from = 0; from < all.length; from += BATCH) {
    written += await keepBatch(ctx, clocks, kinds, all.slice(from, from + BATCH))
  }
  return written
}

async function keepBatch(
  ctx: Ctx,
  clocks: readonly Clock[],
  kinds: readonly RecordKind[],
  subjects: string[],
): Promise<number> {
  const versions = await versionsOf(ctx, kinds, subjects)
  const kept = await keptRuns(ctx, subjects)
  const changed: { subject: string; runs: RunVersion[] }[] = []
  for (const subject of subjects) {
    const runs = replay(clocks, subject, versions.get(subject) ?? [])
    if (fingerprint(runs) !== (kept.get(subject) ?? '')) changed.push({ subject, runs })
  }
  if (changed.length > 0) await rewrite(ctx, changed)
  return changed.length
}

/** Every version of every record these clocks read, by subject. */
async function versionsOf(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  subjects: string[],
): Promise<Map<string, VersionOf[]>> {
  const found = new Map<string, VersionOf[]>()
  for (const kind of kinds) {
    const subject = subjectColumn(kind)
    if (!subject) continue
    const columns = tableColumns(kind)
      .map(c => c.name)
      .join(', ')
    const rows = await ctx.db.rows<Cells>(
      `select ${columns}, null::timestamptz as known_to from ${name(ctx.schemas.live)}.${name(kind.table)} where ${subject} = any($1)
       union all
       select ${columns}, known_to from ${name(ctx.schemas.history)}.${name(kind.table)} where ${subject} = any($1)`,
      [subjects],
    )
    for (const cells of rows) {
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
async function keptRuns(ctx: Ctx, subjects: string[]): Promise<Map<string, string>> {
  const columns = tableColumns(ClockRun)
    .map(c => c.name)
    .join(', ')
  const rows = await ctx.db.rows<Cells>(
    `select ${columns}, null::timestamptz as known_to from ${name(ctx.schemas.live)}.clock_run where child_id = any($1)
     union all select ${columns}, known_to from ${name(ctx.schemas.history)}.clock_run where child_id = any($1)`,
    [subjects],
  )
  const runs = new Map<string, RunVersion[]>()
  for (const cells of rows) {
    const { id, subject, knownAt, recordedBy, recordedAt, sourceId, ...values } = fromCells(ClockRun, cells)
    const list = runs.get(subject) ?? []
    list.push({ judged: { id, values }, knownAt, knownTo: (cells.known_to ?? null) as Instant | null })
    runs.set(subject, list)
  }
  return new Map([...runs].map(([subject, list]) => [subject, fingerprint(list)]))
}

const FIELDS = Object.keys(ClockRun.fields) as (keyof typeof ClockRun.fields)[]

function fingerprint(runs: readonly RunVersion[]): string {
  const words = runs.map(({ judged, knownAt, knownTo }) =>
    [judged.id, knownAt, knownTo, ...FIELDS.map(field => judged.values[field])].join('\u0001'),
  )
  return words.sort().join('\u0002')
}

async function rewrite(ctx: Ctx, changed: { subject: string; runs: RunVersion[] }[]): Promise<void> {
  const subjects = changed.map(c => c.subject)
  const live = `${name(ctx.schemas.live)}.clock_run`
  const past = `${name(ctx.schemas.history)}.clock_run`
  await ctx.db.run(`delete from ${live} where child_id = any($1)`, [subjects])
  await ctx.db.run(`delete from ${past} where child_id = any($1)`, [subjects])
  const recorded = [`clock`, at(ctx.now), null]
  const columns = [
    'id',
    'child_id',
    ...fieldColumns(ClockRun).map(c => c.name),
    'known_at',
    'recorded_by',
    'recorded_at',
    'source_id',
  ]
  const lines = function* (current: boolean) {
    for (const { subject, runs } of changed) {
      for (const { judged, knownAt, knownTo } of runs) {
        if ((knownTo === null) !== current) continue
        const { cells } = toCells(ClockRun, judged.values)
        const ended = current ? [] : [at(knownTo!), 'clock', at(ctx.now), 'changed']
        yield [judged.id, subject, ...cells, at(knownAt), ...recorded, ...ended].map(copyCell).join('\t')
      }
    }
  }
  await copyInto(ctx, live, columns, lines(true))
  await copyInto(ctx, past, [...columns, 'known_to', 'ended_by', 'ended_at', 'ended_why'], lines(false))
}
