import pg from 'pg'
import { name } from '../../core/sql.ts'
import { clientTypes, type Db, onClient } from './database.ts'
import { ROLES, type SchemaSet } from './schema-set.ts'

/** A connection that owns the tables. Row security does not hold it: only an empty record is filled by it. */
export type Owner = { db: Db; client: pg.Client; close(): Promise<void> }

/**
 * Opens a connection as the tables' owner, for filling a record that nobody uses yet
 * (docs/decisions/2026-11-27-an-empty-record-is-filled-by-its-owner.md). `url` is of the role that prepares the
 * database. Throws when it cannot be reached.
 */
export async function openOwner(url: string, schemas: SchemaSet): Promise<Owner> {
  const client = new pg.Client({ connectionString: url, types: clientTypes })
  // The server going away is told by the statement under way.
  client.on('error', () => {})
  await client.connect()
  await client.query(
    `set role ${ROLES.owner}; set search_path to ${name(schemas.live)}, ${name(schemas.keep)}, public`,
  )
  return { client, db: onClient(client), close: () => client.end() }
}
