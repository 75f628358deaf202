import { createHash } from 'node:crypto'
import { name } from '../../core/sql.ts'
import type { Db, SchemaSet } from '../../engines/records/index.ts'

/** Where a database keeps what it was prepared with: no row or one. */
export const PREPARED_TABLE = {
  name: '2026-11-25-prepared',
  sql: `create table {{keep}}.prepared (digest text not null);\n`,
}

/** A digest (sha256, as hex) of texts in their order. */
export const digestOf = (texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex')

/** The digest that the last whole preparation kept; undefined where there was none. */
export async function keptDigest(db: Db, schemas: SchemaSet): Promise<string | undefined> {
  const table = `${name(schemas.keep)}.prepared`
  const there = await db.first<{ at: string | null }>('select to_regclass($1)::text as at', [table])
  if (!there?.at) return undefined
  return (await db.first<{ digest: string }>(`select digest from ${table}`))?.digest
}

/** Keeps a digest in place of the one before, in the transaction of what it is of. */
export async function keepDigest(db: Db, schemas: SchemaSet, digest: string): Promise<void> {
  const table = `${name(schemas.keep)}.prepared`
  await db.run(`delete from ${table}`)
  await db.run(`insert into ${table} (digest) values ($1)`, [digest])
}
