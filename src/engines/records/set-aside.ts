import { literal, name } from '../../core/sql.ts'
import type { Db } from './database.ts'

/**
 * One key, reference or index that was set aside: the SQL that makes it again. A reference may be made `not valid`, which
 * looks at no row, and checked later.
 */
export type SetAside =
  | { what: 'key' | 'index'; sql: string }
  | { what: 'reference'; sql: string; check: string }

/**
 * Drops every key, reference and index of some tables (as `schema.table`), for as long as all their rows are being
 * written, and gives what makes them again. Making them at the end sorts each once and checks every row; keeping
 * them up row by row takes several times as long. Needs the tables' owner.
 */
export async function setAside(db: Db, tables: readonly string[]): Promise<SetAside[]> {
  const list = tables.map(literal).join(', ')
  const constraints = await db.rows<{ type: string; on: string; named: string; says: string }>(
    `select contype as type, conrelid::regclass::text as "on", conname as named, pg_get_constraintdef(oid) as says
     from pg_constraint where conrelid in (select t::regclass from unnest(array[${list}]) t) and contype in ('p', 'u', 'f')
     order by contype = 'f' desc, conname`,
  )
  const made: SetAside[] = []
  for (const { type, on, named, says } of constraints) {
    await db.run(`alter table ${on} drop constraint ${name(named)}`)
    const sql = `alter table ${on} add constraint ${name(named)} ${says}`
    if (type === 'f')
      made.push({ what: 'reference', sql, check: `alter table ${on} validate constraint ${name(named)}` })
    else made.push({ what: 'key', sql })
  }
  const indexes = await db.rows<{ named: string; says: string }>(
    `select indexrelid::regclass::text as named, pg_get_indexdef(indexrelid) as says
     from pg_index where indrelid in (select t::regclass from unnest(array[${list}]) t) order by 1`,
  )
  for (const { named, says } of indexes) {
    await db.run(`drop index ${named}`)
    made.push({ what: 'index', sql: says })
  }
  return made
}
