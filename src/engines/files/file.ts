import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { logList } from '../access/index.ts'
import { at, type Ctx, newId, type RecordKind } from '../records/index.ts'
import { SORTS, type Sort, sortOf } from './sort-of.ts'

/** The most one file may hold: a photograph of a child's drawing, as telephones take it, is smaller. */
export const FILE_MEGABYTES = 10

/** A file as a form brings it. */
export type Brought = { field: string; name: string; bytes: Buffer; isTooLarge: boolean }

/** A file of a record, without its bytes. */
export type Kept = {
  id: string
  recordId: string
  name: string
  type: Sort
  addedBy: string
  addedAt: Instant
}

/** Keeps a file with a record about a child, as it is. Refused, with why, where it is too large or of another sort. */
export async function keepFile(
  ctx: Ctx,
  of: { kind: RecordKind; record: string; child: string },
  { field, name, bytes, isTooLarge }: Brought,
): Promise<Outcome<string>> {
  if (isTooLarge)
    return invalid(
      field,
      `${name} is larger than ${FILE_MEGABYTES} MB. Make it smaller, then choose it again`,
    )
  const type = sortOf(bytes)
  if (type === undefined)
    return invalid(
      field,
      `${name} is none of: ${Object.values(SORTS)
        .map(({ words }) => words)
        .join(', ')}`,
    )
  const id = newId()
  await ctx.db.run(
    `insert into file (id, kind, record_id, child_id, name, type, bytes, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, of.kind.table, of.record, of.child, name, type, bytes, ctx.who, at(ctx.now)],
  )
  return ok(id)
}

/** The files of a child's records of a kind. */
export const filesOf = (ctx: Ctx, kind: RecordKind, child: string): Promise<Kept[]> =>
  ctx.db.rows<Kept>(
    `select id, record_id as "recordId", name, type, added_by as "addedBy", added_at as "addedAt"
     from file where kind = $1 and child_id = $2 order by added_at, id`,
    [kind.table, child],
  )

/** Opens a file: guarded as its record is, and logged. */
export async function openFile(
  ctx: Ctx,
  id: string,
): Promise<{ name: string; type: Sort; bytes: Buffer } | undefined> {
  const file = await ctx.db.first<{ name: string; type: Sort; bytes: Buffer; child: string }>(
    'select name, type, bytes, child_id as child from file where id = $1',
    [id],
  )
  if (file) await logList(ctx, 'list', 'A file of the record', [file.child])
  return file
}
