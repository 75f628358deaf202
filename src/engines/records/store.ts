import type { Instant } from '../../core/instant.ts'
import type { Outcome } from '../../core/outcome.ts'
import { name } from '../../core/sql.ts'
import { type Cells, fromCells, toCells } from './cells.ts'
import { ENDED_COLUMNS, snake, tableColumns } from './columns.ts'
import type { Ctx } from './context.ts'
import { at } from './database.ts'
import { type Fields, isOfPerson, type RecordKind, type Row, subjectColumn, type Values } from './declare.ts'
import { newId } from './ids.ts'
import { problemsWith } from './problems.ts'

/** What a person types for a new record: every field that may not be empty, and any of the others. */
type Optional<F extends Fields> = { [K in keyof F]: null extends Values<F>[K] ? K : never }[keyof F]
export type Typed<F extends Fields> = Omit<Values<F>, Optional<F>> & Partial<Pick<Values<F>, Optional<F>>>

/** One version of a record. `knownTo` is null for the current one. */
export type Version<K extends RecordKind> = Row<K> & {
  knownTo: Instant | null
  endedBy: string | null
  endedWhy: 'changed' | 'withdrawn' | 'merged' | null
}

/**
 * Records something new that a person typed. Refused with every problem found, or the record's id.
 * `id` may be made by the client: sending it twice records it once. An id that another record has already, seen or
 * not, is passed over for a new one: the answer never tells whose it is.
 */
export async function insert<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  subject: string,
  values: Typed<F>,
  id: string = kind.single ? subject : newId(),
): Promise<Outcome<string>> {
  const problems = problemsWith(kind, values as Cells)
  if (problems.length > 0) return { ok: false, problems }
  const stated = toCells(kind, values as Cells)
  const about = subjectColumn(kind)
  const columns = [
    'id',
    ...(about ? [about] : []),
    ...stated.columns,
    'known_at',
    'recorded_by',
    'recorded_at',
  ]
  const cells = [id, ...(about ? [subject] : []), ...stated.cells, at(ctx.now), ctx.who]
  const marks = cells.map((_, i) => `$${i + 1}`)
  const written = await ctx.db.run(
    `insert into ${name(kind.table)} (${columns.join(', ')}) values (${marks.join(', ')}, clock_timestamp())
     on conflict (id) do nothing`,
    cells,
  )
  if (written === 0 && about && !kind.single && (await one(ctx, kind, id))?.subject !== subject)
    return insert(ctx, kind, subject, values)
  if (about) ctx.touched.add(subject)
  // Sent twice, it was written once.
  if (written > 0) tellWritten(ctx, kind, id, subject, true)
  return { ok: true, value: id }
}

function tellWritten(ctx: Ctx, kind: RecordKind, id: string, subject: string, isNew: boolean): void {
  ctx.written.push({ kind: kind.table, id, person: isOfPerson(kind) ? subject : null, isNew })
}

/**
 * Changes a record, keeping what it said before. Give `unlessChangedSince` (the version the person saw) to be
 * refused when somebody else changed it meanwhile. Refused, too, when there is no such record to be seen.
 */
export async function change<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  id: string,
  values: Partial<Values<F>>,
  unlessChangedSince?: Instant,
): Promise<Outcome<string>> {
  const before = await one(ctx, kind, id)
  if (!before) return gone
  if (unlessChangedSince !== undefined && before.knownAt !== unlessChangedSince) return changedMeanwhile
  const problems = problemsWith(kind, { ...before, ...values } as Cells)
  if (problems.length > 0) return { ok: false, problems }
  const { columns, cells } = toCells(kind, values as Cells)
  const sets = columns.map((column, i) => `${column} = $${i + 5}`)
  // Asked again as it is written: of two at one moment the second waits here for the first, and is then refused.
  const old = await ctx.db.rows<Cells>(
    `update ${name(kind.table)} set ${[...sets, 'known_at = $2', 'recorded_by = $3'].join(', ')},
            recorded_at = clock_timestamp(), source_id = null
     where id = $1 and ($4::timestamptz is null or known_at = $4) returning old.*`,
    [id, at(ctx.now), ctx.who, unlessChangedSince === undefined ? null : at(unlessChangedSince), ...cells],
  )
  if (old.length === 0 && unlessChangedSince !== undefined) return changedMeanwhile
  tellWritten(ctx, kind, id, before.subject, false)
  return keepOld(ctx, kind, old, 'changed')
}

/** Takes back a record that should never have been. Its versions stay in history. */
export async function withdraw(
  ctx: Ctx,
  kind: RecordKind,
  id: string,
  why: 'withdrawn' | 'merged' = 'withdrawn',
): Promise<Outcome<string>> {
  const old = await ctx.db.rows<Cells>(`delete from ${name(kind.table)} where id = $1 returning *`, [id])
  return keepOld(ctx, kind, old, why)
}

const changedMeanwhile: Outcome<never> = {
  ok: false,
  problems: [{ message: 'Someone else changed this after you opened it. Look at their change first.' }],
}

const gone: Outcome<never> = {
  ok: false,
  problems: [{ message: 'There is no such record, or you may not see it.' }],
}

async function keepOld(ctx: Ctx, kind: RecordKind, old: Cells[], why: string): Promise<Outcome<string>> {
  const row = old[0]
  if (!row) return gone
  const columns = tableColumns(kind).map(column => column.name)
  const subject = subjectColumn(kind)
  if (subject) ctx.touched.add(String(row[subject]))
  const before = fromCells(kind, row)
  // Two changes in one instant: nobody could have known the first, so it leaves no version.
  if (before.knownAt < ctx.now) {
    const { cells, columns: stated } = toCells(kind, before as unknown as Cells)
    const all = [
      'id',
      ...(subject ? [subject] : []),
      ...stated,
      ...columns.slice(-4),
      ...ENDED_COLUMNS.map(c => c.name),
    ]
    const kept = [at(before.knownAt), before.recordedBy, at(before.recordedAt), before.sourceId]
    const values = [
      before.id,
      ...(subject ? [before.subject] : []),
      ...cells,
      ...kept,
      at(ctx.now),
      ctx.who,
      why,
    ]
    const marks = values.map((_, i) => `$${i + 1}`)
    marks.splice(-1, 0, 'clock_timestamp()')
    await ctx.db.run(
      `insert into ${name(ctx.schemas.history)}.${name(kind.table)} (${all.join(', ')}) values (${marks.join(', ')})`,
      values,
    )
  }
  return { ok: true, value: before.id }
}

const columnsOf = (kind: RecordKind): string =>
  tableColumns(kind)
    .map(column => name(column.name))
    .join(', ')

/** One record by id, as known now or then; undefined when there is none or the viewer may not see it. */
export async function one<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  id: string,
): Promise<Row<RecordKind<F>> | undefined> {
  const [cells] = await ctx.db.kept<Cells>(
    `select ${columnsOf(kind)} from ${name(kind.table)} where id = $1`,
    [id],
  )
  return cells && fromCells(kind, cells)
}

/**
 * Every record of a kind about a subject, as known now or then; with `last`, only the so many whose day or moment `by`
 * is the latest, that one first.
 */
export async function list<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  subject: string,
  last?: { by: keyof F & string; most: number },
): Promise<Row<RecordKind<F>>[]> {
  const about = subjectColumn(kind)
  const where = about ? `where ${about} = $1` : ''
  const order = last
    ? `order by ${name(snake(last.by))} desc nulls last, known_at desc, id limit ${Math.trunc(last.most)}`
    : ''
  const rows = await ctx.db.kept<Cells>(
    `select ${columnsOf(kind)} from ${name(kind.table)} ${where} ${order}`,
    about ? [subject] : [],
  )
  return rows.map(cells => fromCells(kind, cells))
}

/** Every version of a record, newest first: what it says, what it said before, and who said so. */
export async function versions<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  id: string,
): Promise<Version<RecordKind<F>>[]> {
  const columns = columnsOf(kind)
  const table = name(kind.table)
  const rows = await ctx.db.rows<Cells>(
    `select ${columns}, null::timestamptz as known_to, null as ended_by, null as ended_why
     from ${name(ctx.schemas.live)}.${table} where id = $1
     union all
     select ${columns}, known_to, ended_by, ended_why from ${name(ctx.schemas.history)}.${table} where id = $1
     order by known_at desc`,
    [id],
  )
  return rows.map(cells => ({
    ...fromCells(kind, cells),
    knownTo: (cells.known_to ?? null) as Instant | null,
    endedBy: (cells.ended_by ?? null) as string | null,
    endedWhy: (cells.ended_why ?? null) as Version<RecordKind<F>>['endedWhy'],
  }))
}
