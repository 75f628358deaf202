import { idFrom, copyCell, copyInto, type Ctx } from '../../engines/records/index.ts'
import { HEADER_TABLE, PROOF_COLUMNS, ROW_KEYS } from '../keys.ts'
import { readBirth, readPupilNumber } from './proof.ts'
import type { Incoming } from './return.ts'

/** What came in: how many rows, of how many children. */
export type Ingested = { rows: number; children: number; ignored: number }

/**
 * Keeps every row of a return word for word, each with the person it is about and the record id it gives.
 * Rows first go to a table of this transaction, so that people can be known before any record is made.
 */
export async function ingest(ctx: Ctx, loadId: number, incoming: Incoming): Promise<Ingested> {
  await ctx.db.run(`create temporary table incoming (file text, line integer, tab text, position integer, parent_position integer,
    local_id text, cells json) on commit drop`)
  await copyInto(ctx, 'pg_temp.incoming', ['file', 'line', 'tab', 'position', 'parent_position', 'local_id', 'cells'], lines(incoming))
  await ctx.db.run('analyze pg_temp.incoming')
  await knowPeople(ctx, incoming)
  return keepRows(ctx, loadId, incoming)
}

async function* lines(incoming: Incoming): AsyncGenerator<string> {
  for await (const batch of incoming.rows()) {
    for (const row of batch) {
      yield [row.file, row.line, row.table, row.position, row.parent ?? null, row.child, JSON.stringify(row.cells)].map(copyCell).join('\t')
    }
  }
}

/**
 * Makes known the person behind each local id: the one who has that id, else the one person with the same pupil
 * number and the same birth date, else somebody new. The same number with another birth date is offered, never
 * taken. A sealed record is found by its own local id only: nothing else leads across the seal.
 */
async function knowPeople(ctx: Ctx, incoming: Incoming): Promise<void> {
  await ctx.db.run('create temporary table incoming_person (local_id text primary key, person_id uuid not null) on commit drop')
  await ctx.db.run(`insert into incoming_person select distinct on (i.local_id) i.local_id, k.person_id
    from pg_temp.incoming i join person_local_id k on k.local_id = i.local_id order by i.local_id, k.known_at`)
  const columns = PROOF_COLUMNS[incoming.kind]!
  const unknown = await ctx.db.rows<{ local_id: string; upn: string | null; born: string | null }>(
    `select i.local_id, max(h.cells ->> $2) as upn, max(h.cells ->> $3) as born
     from (select distinct local_id from pg_temp.incoming) i
     left join pg_temp.incoming h on h.local_id = i.local_id and h.tab = $1
     where not exists (select from incoming_person p where p.local_id = i.local_id)
     group by 1 order by 1`,
    [HEADER_TABLE[incoming.kind], columns.upn, columns.born],
  )
  const proven = await provenBy(ctx, unknown)
  const made: string[] = []
  const known: string[] = []
  for (const { local_id: localId } of unknown) {
    const same = proven.get(localId)
    const person = same ?? idFrom('person', localId)
    if (!same) made.push([person, new Date(ctx.now).toISOString()].map(copyCell).join('\t'))
    known.push([localId, person].map(copyCell).join('\t'))
  }
  await copyInto(ctx, 'pg_temp.incoming_person', ['local_id', 'person_id'], known)
  await ctx.db.run('create temporary table made_person (id uuid, known_at timestamptz) on commit drop')
  await copyInto(ctx, 'pg_temp.made_person', ['id', 'known_at'], made)
  await ctx.db.run(`insert into ${ctx.schemas.live}.person select * from pg_temp.made_person on conflict do nothing`)
}

/** Local ids that are proven to be people we know; likely ones are offered to a person who decides. */
async function provenBy(ctx: Ctx, unknown: { local_id: string; upn: string | null; born: string | null }[]): Promise<Map<string, string>> {
  const proven = new Map<string, string>()
  const numbered = unknown.filter(row => readPupilNumber(row.upn) !== undefined)
  if (numbered.length === 0) return proven
  const candidates = await ctx.db.rows<{ upn: string; person_id: string; born: string | null }>(
    `select upn, person_id, born from person_proof where upn = any($1) and not exists (select from seal s where s.person_id in (person_proof.person_id))`,
    [numbered.map(row => row.upn)],
  )
  for (const row of numbered) {
    const same = candidates.filter(c => c.upn === row.upn)
    const born = readBirth(row.born)
    const agreed = same.filter(c => c.born !== null && c.born === born)
    if (agreed.length === 1) proven.set(row.local_id, agreed[0]!.person_id)
    else for (const c of same) await offer(ctx, idFrom('person', row.local_id), c.person_id)
  }
  return proven
}

/** Keeps an offer that two people may be one, once the second person is made. */
async function offer(ctx: Ctx, a: string, b: string): Promise<void> {
  if (a === b) return
  const [first, second] = a < b ? [a, b] : [b, a]
  await ctx.db.run(`insert into ${ctx.schemas.live}.person (id, known_at) values ($1, $2) on conflict do nothing`, [a, new Date(ctx.now).toISOString()])
  await ctx.db.run(
    `insert into match_offer (id, person_a, person_b, reasons) values ($1, $2, $3, $4) on conflict do nothing`,
    [idFrom('offer', first, second), first, second, ['The same pupil number with another date of birth']],
  )
}

/** Moves the rows to where they are kept, with the record id that each gives. */
async function keepRows(ctx: Ctx, loadId: number, incoming: Incoming): Promise<Ingested> {
  const [{ first } = { first: 0 }] = await ctx.db.rows<{ first: number }>(
    "select setval('source_row_id', nextval('source_row_id') + (select count(*) from pg_temp.incoming)) - (select count(*) from pg_temp.incoming) as first",
  )
  const keys = ROW_KEYS[incoming.kind]!
  let rows = 0
  let ignored = 0
  const children = new Set<string>()
  const kept = async function* () {
    let nth = first
    for await (const group of childGroups(ctx)) {
      children.add(group[0]!.local_id)
      const ids = rowIds(group, keys, incoming.year ?? '')
      for (const row of group) {
        rows += 1
        const rowId = ids.get(row) ?? null
        if (rowId === null) ignored += 1
        yield [nth++, loadId, row.file, row.line, row.tab, row.position, row.parent_position, row.local_id, row.person_id, rowId, row.cells]
          .map(copyCell).join('\t')
      }
    }
  }
  // Reading and copying share one connection, so a chunk of children is read, then copied.
  for await (const chunk of inChunks(kept(), 20_000)) {
    await copyInto(ctx, `${ctx.schemas.keep}.source_row`, COLUMNS, chunk)
  }
  return { rows, children: children.size, ignored }
}

const COLUMNS = ['id', 'load_id', 'file', 'line', 'tab', 'position', 'parent_position', 'local_id', 'person_id', 'row_id', 'cells']

type Row = {
  file: string; line: number; tab: string; position: number; parent_position: number | null; local_id: string; person_id: string; cells: string
}

/** All rows of each child together, in the order of the file. */
async function* childGroups(ctx: Ctx): AsyncGenerator<Row[]> {
  await ctx.db.run(`declare rows_in cursor for select i.file, i.line, i.tab, i.position, i.parent_position, i.local_id, p.person_id, i.cells::text as cells
    from pg_temp.incoming i join incoming_person p on p.local_id = i.local_id order by i.local_id, i.position`)
  let group: Row[] = []
  for (;;) {
    const rows = await ctx.db.rows<Row>('fetch 20000 from rows_in')
    if (rows.length === 0) break
    for (const row of rows) {
      if (group.length > 0 && group[0]!.local_id !== row.local_id) {
        yield group
        group = []
      }
      group.push(row)
    }
  }
  if (group.length > 0) yield group
  await ctx.db.run('close rows_in')
}

/** The record id each row of a child gives: from its key and the row it sits under; equal ones are numbered. */
function rowIds(group: Row[], keys: (typeof ROW_KEYS)[string], year: string): Map<Row, string> {
  const ids = new Map<Row, string>()
  const byPosition = new Map<number, string>()
  const times = new Map<string, number>()
  for (const row of group) {
    const key = keys[row.tab]
    if (!key) continue
    const cells = JSON.parse(row.cells) as Record<string, string>
    const under = row.parent_position === null ? '' : (byPosition.get(row.parent_position) ?? '')
    const words = [row.tab, row.person_id, under, key.yearly ? year : '', ...key.columns.map(c => cells[c] ?? '')].join('\u0001')
    const n = (times.get(words) ?? 0) + 1
    times.set(words, n)
    const id = idFrom('row', words, n)
    ids.set(row, id)
    byPosition.set(row.position, id)
  }
  return ids
}

async function* inChunks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length === size) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0) yield chunk
}
