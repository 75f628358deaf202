import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { logList } from '../access/index.ts'
import { at, type Ctx, newId, type RecordKind } from '../records/index.ts'
import { fetched, putAway } from './places.ts'
import { SORTS, type Sort, sortOf } from './sort-of.ts'

/** The most one file may hold: a report with its scanned pages. */
export const FILE_MEGABYTES = 20

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
  const place = await putAway(ctx, { id, bytes, type })
  if (!place)
    return invalid(
      field,
      `${name} could not be kept just now, and nothing was saved. Try again in some minutes, or save without it and add it later`,
    )
  await ctx.db.run(
    `insert into file (id, kind, record_id, child_id, name, type, bytes, store_key, digest, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      of.kind.table,
      of.record,
      of.child,
      name,
      type,
      place.bytes,
      place.storeKey,
      place.digest,
      ctx.who,
      at(ctx.now),
    ],
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

type Row = {
  name: string
  type: Sort
  bytes: Buffer | null
  storeKey: string | null
  digest: Buffer | null
  child: string
}

/** Opens a file: guarded as its record is, and logged. With no bytes where the store cannot give them. */
export async function openFile(
  ctx: Ctx,
  id: string,
): Promise<{ name: string; type: Sort; bytes: Buffer | undefined } | undefined> {
  const file = await ctx.db.first<Row>(
    'select name, type, bytes, store_key as "storeKey", digest, child_id as child from file where id = $1',
    [id],
  )
  if (!file) return undefined
  await logList(ctx, 'list', 'A file of the record', [file.child])
  return { name: file.name, type: file.type, bytes: await fetched(ctx, file) }
}
