import { createHmac } from 'node:crypto'
import pg from 'pg'
import {
  type Db,
  difference,
  inSet,
  onClient,
  openPool,
  ROLES,
  type SchemaSet,
  schemaSet,
  undeclaredIndexes,
} from '../engines/records/index.ts'
import type { Found } from './discover.ts'
import { allKinds, ENGINE_KINDS } from './preparing/kinds.ts'
import { migrate, stillToRun } from './preparing/migrations.ts'
import { digestOf, keepDigest, keptDigest } from './preparing/prepared.ts'
import { rightsStatements } from './preparing/rights.ts'
import { schemaStatements } from './preparing/schemas.ts'
import {
  dropViews,
  figuresStatements,
  makeViews,
  searchFirst,
  viewStatements,
  viewsThere,
} from './preparing/views.ts'

/** What prepareDatabase hands back: the address the program signs in with, and its schema set. */
export type Prepared = { appUrl: string; schemas: SchemaSet }

/**
 * Brings a database up to this program: roles, schemas, migrations not yet run, views rebuilt from source,
 * row security and grants. Safe to repeat: where the last preparation did all that this one would, only the roles are
 * seen to, and nobody who reads or writes meanwhile waits (docs/decisions/2026-11-25-prepared-once.md).
 * `url` must be of a role that may create roles and schemas. `draft` makes tables straight from their declarations
 * where a migration is still to be written; without it a difference is an error that says what to run.
 */
export async function prepareDatabase(
  url: string,
  found: readonly Found[],
  options: { schemas?: SchemaSet; draft?: boolean } = {},
): Promise<Prepared> {
  const schemas = options.schemas ?? schemaSet()
  const appUrl = withLogin(url, ROLES.app, secretFor(url, ROLES.app))
  const pool = openPool(url, 1)
  const client = await pool.connect()
  const db = onClient(client)
  try {
    await db.run("select pg_advisory_lock(hashtext('goldthread prepare'))")
    await makeRoles(db, url)
    await db.run('begin')
    if (!(await isPrepared(db, schemas, found))) await bringUp(db, schemas, found, options.draft ?? false)
    await db.run('commit')
  } catch (error) {
    await db.run('rollback').catch(() => {})
    throw error
  } finally {
    await db.run("select pg_advisory_unlock(hashtext('goldthread prepare'))").catch(() => {})
    client.release()
    await pool.end()
  }
  return { appUrl, schemas }
}

/**
 * What the migrations written so far leave to do for each area, as SQL with {{live}} and {{history}}: its name → the
 * difference, areas without one left out. Everything is tried in a schema set of its own and undone.
 */
export async function stillToMigrate(url: string, found: readonly Found[]): Promise<Map<string, string>> {
  const schemas = schemaSet('migration_draft')
  const pool = openPool(url, 1)
  const client = await pool.connect()
  const db = onClient(client)
  const differences = new Map<string, string>()
  try {
    await makeRoles(db, url)
    await db.run('begin')
    await makeSchemas(db, schemas)
    await migrate(db, schemas, found)
    for (const { area } of found) {
      const lines = [
        await difference(db, schemas, area.records),
        await undeclaredIndexes(db, schemas, area.records),
      ].filter(Boolean)
      if (lines.length > 0) differences.set(area.name, lines.join('\n'))
    }
  } finally {
    await db.run('rollback').catch(() => {})
    // Closed, not kept: the server may go the moment after.
    client.release(true)
    await pool.end()
  }
  return differences
}

// The program's password follows from the owner's, so that the server and the command line agree on it.
function secretFor(url: string, role: string): string {
  return createHmac('sha256', new URL(url).password || 'local')
    .update(role)
    .digest('hex')
}

function withLogin(url: string, user: string, password: string): string {
  const parsed = new URL(url)
  parsed.username = user
  parsed.password = password
  return parsed.href
}

async function makeRoles(db: Db, url: string): Promise<void> {
  for (const role of Object.values(ROLES)) {
    await db.run(
      `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    )
  }
  const secret = pg.escapeLiteral(secretFor(url, ROLES.app))
  // In one message, and so in one transaction: a grant of a role locks it on the whole server until it ends, so that
  // two databases that are prepared at once set the password one after the other.
  await db.run(`grant ${ROLES.owner} to current_user with inherit true, set true;
    -- The program may take on the service's role inside a transaction, and never has its rights otherwise.
    grant ${ROLES.service} to ${ROLES.app} with inherit false, set true;
    alter role ${ROLES.app} login password ${secret}`)
}

/**
 * Whether the last whole preparation did word for word what this one would, and nothing has been done to tables or
 * views since that shows in their columns or indexes. Only reads, and no table that anyone writes.
 */
async function isPrepared(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<boolean> {
  const kept = await keptDigest(db, schemas)
  if (kept === undefined) return false
  if ((await stillToRun(db, schemas, found)).length > 0) return false
  if (kept !== (await digestNow(db, schemas, found))) return false
  return (await difference(db, schemas, allKinds(found))) === ''
}

/** A digest of all that a preparation runs beside migrations, and of the views that it left. */
async function digestNow(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<string> {
  const views = await viewsThere(db, schemas)
  return digestOf([
    JSON.stringify(schemas),
    ...schemaStatements(schemas),
    ...viewStatements(schemas, found),
    ...figuresStatements(schemas, found, views),
    ...rightsStatements(schemas, found),
    // A program that keeps no digest, or a person, made them anew: their numbers then differ.
    JSON.stringify(views),
  ])
}

async function bringUp(db: Db, schemas: SchemaSet, found: readonly Found[], draft: boolean): Promise<void> {
  await makeSchemas(db, schemas)
  // Before the migrations: a column that a view reads can be neither dropped nor changed.
  await dropViews(db, schemas)
  await migrate(db, schemas, found)
  await holdToDeclarations(db, schemas, found, draft)
  await makeViews(db, schemas, found)
  for (const statement of rightsStatements(schemas, found)) await db.run(statement)
  await keepDigest(db, schemas, await digestNow(db, schemas, found))
}

/** Makes what is not there of the schemas; from here on the transaction works as their owner. */
async function makeSchemas(db: Db, schemas: SchemaSet): Promise<void> {
  for (const statement of schemaStatements(schemas)) await db.run(statement)
  await db.run(`set local role ${ROLES.owner}`)
  await db.run(searchFirst(schemas.live, schemas))
}

async function holdToDeclarations(
  db: Db,
  schemas: SchemaSet,
  found: readonly Found[],
  draft: boolean,
): Promise<void> {
  const engineTables = await difference(db, schemas, ENGINE_KINDS)
  if (engineTables) await db.run(inSet(engineTables, schemas))
  const missing = await difference(db, schemas, allKinds(found))
  if (!missing) return
  if (!draft) {
    throw new Error(
      `The tables differ from what the areas declare. Run: npm run migration -- <area>\n${missing}`,
    )
  }
  await db.run(inSet(missing, schemas))
}
