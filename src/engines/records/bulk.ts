import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { name } from '../../core/sql.ts'
import { type Cells, copyCell, toCells } from './cells.ts'
import { ENDED_COLUMNS, fieldColumns, tableColumns } from './columns.ts'
import type { Ctx } from './context.ts'
import { at } from './database.ts'
import { type RecordKind, subjectColumn } from './declare.ts'

/** What the bulk door did with the rows of one kind. */
export type Merged = { made: number; changed: number; unchanged: number }

/** One row for the bulk door: the fields it states, and the source row it came from. */
export type BulkRow = {
  id: string
  subject: string
  values: Cells
  sourceId: number | null
  /** Since when it is known, as the database writes it. */
  knownAt: string
}

/**
 * Copies lines (already COPY text) into a table. PostgreSQL refuses COPY into a table with row security, so the
 * lines go through a table of this session. Gives nothing; throws if the server refuses a row.
 */
export async function copyInto(
  ctx: Ctx,
  table: string,
  columns: readonly string[],
  lines: Iterable<string> | AsyncIterable<string>,
) {
  const list = columns.join(', ')
  if (table.startsWith('pg_temp.')) return copyLines(ctx, table, list, lines)
  await ctx.db.run('drop table if exists pg_temp.copied')
  await ctx.db.run(
    `create temporary table copied on commit drop as select ${list} from ${table} with no data`,
  )
  await copyLines(ctx, 'pg_temp.copied', list, lines)
  await ctx.db.run(`insert into ${table} (${list}) select ${list} from pg_temp.copied`)
  await ctx.db.run('drop table pg_temp.copied')
}

async function copyLines(
  ctx: Ctx,
  table: string,
  list: string,
  lines: Iterable<string> | AsyncIterable<string>,
) {
  const stream = ctx.db.client.query(copyFrom(`copy ${table} (${list}) from stdin`))
  await pipeline(Readable.from(inChunks(lines)), stream)
}

async function* inChunks(lines: Iterable<string> | AsyncIterable<string>) {
  let chunk: string[] = []
  for await (const line of lines) {
    chunk.push(line)
    if (chunk.length === 2000) {
      yield `${chunk.join('\n')}\n`
      chunk = []
    }
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`
}

/** Which fields a staging table states; rows that state different fields go to different ones. */
export type Stage = { kind: RecordKind; stated: readonly string[]; table: string }

/** Makes an empty staging table for rows of a kind that state these fields. Lasts until the transaction ends. */
export async function openStage(
  ctx: Ctx,
  kind: RecordKind,
  stated: readonly string[],
  number: number,
): Promise<Stage> {
  const table = `stage_${number}`
  const columns = fieldColumns(kind)
    .filter(column => stated.includes(column.field))
    .map(column => `${column.name} ${column.type}`)
  await ctx.db.run(`drop table if exists pg_temp.${table}`)
  await ctx.db.run(
    `create temporary table ${table} (${['id uuid', 'subject uuid', ...columns, 'source_id bigint', 'known_at timestamptz'].join(', ')}) on commit drop`,
  )
  return { kind, stated, table }
}

/** Puts rows into a staging table. */
export async function fillStage(ctx: Ctx, stage: Stage, rows: Iterable<BulkRow>): Promise<void> {
  const columns = fieldColumns(stage.kind).filter(column => stage.stated.includes(column.field))
  const lines = function* () {
    for (const row of rows) {
      const { cells } = toCells(stage.kind, row.values)
      yield [row.id, row.subject, ...cells, row.sourceId, row.knownAt].map(copyCell).join('\t')
    }
  }
  await copyInto(
    ctx,
    `pg_temp.${stage.table}`,
    ['id', 'subject', ...columns.map(c => c.name), 'source_id', 'known_at'],
    lines(),
  )
}

/**
 * Brings a stage's rows into the record: new ones are made, changed ones get a new version (the old one goes
 * to history), the same ones stay untouched. Each row says since when it is known: no earlier than the version
 * it changes. A version that nobody could have known, because it was changed in its own instant, leaves nothing.
 */
export async function mergeStage(ctx: Ctx, stage: Stage): Promise<Merged> {
  const { kind, table } = stage
  const live = `${name(ctx.schemas.live)}.${name(kind.table)}`
  const past = `${name(ctx.schemas.history)}.${name(kind.table)}`
  const subject = subjectColumn(kind)
  const stated = fieldColumns(kind)
    .filter(column => stage.stated.includes(column.field))
    .map(column => column.name)
  const about = subject ? [subject] : []
  const columns = tableColumns(kind).map(c => c.name)
  await ctx.db.run(`analyze pg_temp.${table}`)
  const all = await ctx.db.first<{ n: number }>(`select count(*)::int as n from pg_temp.${table}`)
  let changed = 0
  if (stated.length > 0) {
    const found = await ctx.db.first<{ n: number }>(
      `with old as (
         update ${live} t set ${[...stated.map(c => `${c} = s.${c}`), 'known_at = s.known_at', 'recorded_by = $1', 'recorded_at = clock_timestamp()', 'source_id = s.source_id'].join(', ')}
         from pg_temp.${table} s
         where t.id = s.id and (${stated.map(c => `t.${c}`).join(', ')}) is distinct from (${stated.map(c => `s.${c}`).join(', ')})
         returning ${columns.map(c => `old.${c}`).join(', ')}, s.known_at as known_to),
       kept as (
         insert into ${past} (${[...columns, ...ENDED_COLUMNS.map(c => c.name)].join(', ')})
         select ${columns.join(', ')}, known_to, $1, clock_timestamp(), 'changed' from old where known_at < known_to)
       select count(*)::int as n from old`,
      [ctx.who],
    )
    changed = found?.n ?? 0
  }
  const made = await ctx.db.run(
    `insert into ${live} (${['id', ...about, ...stated, 'known_at', 'recorded_by', 'recorded_at', 'source_id'].join(', ')})
     select s.id, ${[...about.map(() => 's.subject'), ...stated.map(c => `s.${c}`)].map(c => `${c}, `).join('')}s.known_at, $1, clock_timestamp(), s.source_id
     from pg_temp.${table} s where not exists (select from ${live} t where t.id = s.id)`,
    [ctx.who],
  )
  return { made, changed, unchanged: (all?.n ?? 0) - made - changed }
}

/** Takes back loaded records (by a query giving their ids) that a later statement no longer holds. Gives how many. */
export async function withdrawWhere(
  ctx: Ctx,
  kind: RecordKind,
  ids: string,
  values: unknown[],
  knownAt = at(ctx.now),
): Promise<number> {
  const live = `${name(ctx.schemas.live)}.${name(kind.table)}`
  const past = `${name(ctx.schemas.history)}.${name(kind.table)}`
  const columns = tableColumns(kind)
    .map(c => c.name)
    .join(', ')
  const n = values.length
  return ctx.db.run(
    `with old as (delete from ${live} where id in (${ids}) returning ${columns})
     insert into ${past} (${columns}, ${ENDED_COLUMNS.map(c => c.name).join(', ')})
     select *, $${n + 1}::timestamptz, $${n + 2}, clock_timestamp(), 'withdrawn' from old`,
    [...values, knownAt, ctx.who],
  )
}
