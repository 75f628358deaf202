import { createHmac } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { name } from '../core/sql.ts'
import { ACCESS_FUNCTIONS, ACCESS_GRANTS, ACCESS_GUARDS, ACCESS_TABLES } from '../engines/access/index.ts'
import { ClockRun } from '../engines/clocks/index.ts'
import { figuresFunctions, INDICATOR_FUNCTIONS } from '../engines/indicators/index.ts'
import { MATCHING_GUARDS, MATCHING_TABLES } from '../engines/matching/index.ts'
import {
  createView,
  type Db,
  derivedViews,
  difference,
  guard,
  guardTable,
  inSet,
  knownView,
  onClient,
  openPool,
  RECORD_GUARDS,
  RECORD_TABLES,
  type RecordKind,
  ROLES,
  type SchemaSet,
  schemaSet,
} from '../engines/records/index.ts'
import type { Found } from './discover.ts'

/** Kinds that engines keep as records. */
export const ENGINE_KINDS: readonly RecordKind[] = [ClockRun]

/** Every declared kind of the engines and of these areas. */
export const allKinds = (found: readonly Found[]): RecordKind[] => [
  ...ENGINE_KINDS,
  ...found.flatMap(({ area }) => area.records),
]

/** What prepareDatabase hands back: the address the program signs in with, and its schema set. */
export type Prepared = { appUrl: string; schemas: SchemaSet }

/**
 * Brings a database up to this program: roles, schemas, migrations not yet run, views rebuilt from source,
 * row security and grants. Safe to repeat. `url` must be of a role that may create roles and schemas.
 * `draft` makes tables straight from their declarations where a migration is still to be written; without it
 * a difference is an error that says what to run.
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
    await makeSchemas(db, schemas)
    await db.run(`set local role ${ROLES.owner}`)
    await db.run(`set local search_path = ${schemas.live}, ${schemas.keep}, public`)
    await migrate(db, schemas, found)
    await holdToDeclarations(db, schemas, found, options.draft ?? false)
    await rebuildViews(db, schemas, found)
    await guardEverything(db, schemas, found)
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
    await db.run(`set local role ${ROLES.owner}`)
    await db.run(`set local search_path = ${schemas.live}, ${schemas.keep}, public`)
    await migrate(db, schemas, found)
    for (const { area } of found) {
      const lines = await difference(db, schemas, area.records)
      if (lines) differences.set(area.name, lines)
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
  await db.run(`alter role ${ROLES.app} login password ${secret}`)
  // The program may take on the service's role inside a transaction, and never has its rights otherwise.
  await db.run(`grant ${ROLES.service} to ${ROLES.app} with inherit false, set true`)
  await db.run(`grant ${ROLES.owner} to current_user with inherit true, set true`)
}

async function makeSchemas(db: Db, schemas: SchemaSet): Promise<void> {
  await db.run('create extension if not exists pg_trgm with schema public')
  for (const schema of Object.values(schemas)) {
    await db.run(`create schema if not exists ${name(schema)} authorization ${ROLES.owner}`)
    await db.run(`grant usage on schema ${name(schema)} to ${ROLES.app}, ${ROLES.service}`)
  }
  await db.run(
    `create table if not exists ${name(schemas.keep)}.migration (name text primary key, run_at timestamptz not null default clock_timestamp())`,
  )
  await db.run(`alter table ${name(schemas.keep)}.migration owner to ${ROLES.owner}`)
}

/** Every migration in order: the engines' first, then each area's by the name of its file. */
function migrations(found: readonly Found[]): { name: string; sql: string }[] {
  const engines = [...RECORD_TABLES, ...ACCESS_TABLES, ...ACCESS_FUNCTIONS, ...MATCHING_TABLES]
  const areas = found.flatMap(({ area, folder }) => {
    const place = join(folder, 'migrations')
    if (!existsSync(place)) return []
    const files = readdirSync(place).filter(file => file.endsWith('.sql'))
    return files
      .sort()
      .map(file => ({ name: `${area.name}/${file}`, sql: readFileSync(join(place, file), 'utf8') }))
  })
  return [...engines, ...areas]
}

async function migrate(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<void> {
  const done = await db.rows<{ name: string }>('select name from migration')
  for (const step of migrations(found)) {
    if (done.some(d => d.name === step.name)) continue
    await db.run(inSet(step.sql, schemas))
    await db.run('insert into migration (name) values ($1)', [step.name])
  }
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

async function rebuildViews(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<void> {
  const views = await db.rows<{ schema: string; view: string }>(
    'select schemaname as schema, viewname as view from pg_views where schemaname = any($1)',
    [[schemas.live, schemas.known]],
  )
  for (const { schema, view } of views)
    await db.run(`drop view if exists ${name(schema)}.${name(view)} cascade`)
  await db.run(
    inSet(
      `create view {{known}}.person with (security_invoker = true) as
           select id, known_at from {{live}}.person where known_at <= (select {{keep}}.known_at())`,
      schemas,
    ),
  )
  for (const kind of allKinds(found)) await db.run(inSet(knownView(kind), schemas))
  for (const statement of INDICATOR_FUNCTIONS) await db.run(inSet(statement, schemas))
  for (const schema of [schemas.live, schemas.known]) {
    await db.run(`set local search_path = ${schema}, ${schemas.keep}, public`)
    for (const derived of derivedViews(found.map(f => f.area))) {
      await db.run(inSet(createView(schema, derived), schemas)).catch((error: Error) => {
        throw new Error(`the view ${derived.view} cannot be made: ${error.message}\n${derived.rows}`)
      })
    }
  }
  await db.run(`set local search_path = ${schemas.live}, ${schemas.keep}, public`)
  const columns = await columnsOfViews(db, schemas.live)
  const figures = figuresFunctions(
    found.map(f => f.area),
    columns,
  )
  for (const statement of figures) await db.run(inSet(statement, schemas))
}

async function columnsOfViews(db: Db, schema: string): Promise<Map<string, string[]>> {
  const rows = await db.rows<{ view: string; columns: string[] }>(
    `select c.relname::text as view, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relkind = 'v' and c.relnamespace = $1::regnamespace group by 1`,
    [schema],
  )
  return new Map(rows.map(({ view, columns }) => [view, columns]))
}

async function guardEverything(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<void> {
  const both = `${ROLES.app}, ${ROLES.service}`
  const { live, history, known, keep } = schemas
  await db.run(`grant select on all tables in schema ${name(known)} to ${both}`)
  await db.run(`grant select on all tables in schema ${name(live)} to ${both}`)
  await db.run(`grant select, insert, update, delete on all tables in schema ${name(keep)} to ${both}`)
  await db.run(`grant insert, update, delete on all tables in schema ${name(history)} to ${both}`)
  // Statistics follow a large load at once, not when the server finds time: plans made without them are slow.
  for (const schema of [live, history, keep])
    await db.run(`grant maintain on all tables in schema ${name(schema)} to ${ROLES.service}`)
  await db.run(`grant usage on all sequences in schema ${name(keep)} to ${both}`)
  await db.run(`grant execute on all functions in schema ${name(keep)} to ${both}`)
  const guards = { ...RECORD_GUARDS, ...ACCESS_GUARDS, ...MATCHING_GUARDS }
  for (const [table, rule] of Object.entries(guards)) await db.run(inSet(guardTable(table, rule), schemas))
  for (const kind of allKinds(found)) await db.run(inSet(guard(kind), schemas))
  for (const statement of ACCESS_GRANTS) await db.run(inSet(statement, schemas))
  // What was said stays said: source rows are only ever added to by the program.
  await db.run(inSet(`revoke update, delete on {{keep}}.source_row from ${both}`, schemas))
  await db.run('delete from grant_read')
  const roles = new Set<string>()
  for (const { area } of found) {
    for (const grant of area.may) {
      for (const role of grant.roles) {
        for (const kind of grant.kinds ?? area.records) {
          await grantRead(db, kind.table, role, grant.sensitive ?? false)
          if (kind.about === 'child' || kind.about === 'person') roles.add(role)
        }
      }
    }
  }
  // Who reads any record of a person learns who is there, and reads what the engines keep about them.
  for (const role of roles)
    for (const table of ['person', 'clock_run', 'doubt', 'source_row'])
      await grantRead(db, table, role, false)
}

async function grantRead(db: Db, kind: string, role: string, sensitive: boolean): Promise<void> {
  await db.run(
    `insert into grant_read (kind, role, sensitive) values ($1, $2, $3)
     on conflict (kind, role) do update set sensitive = grant_read.sensitive or excluded.sensitive`,
    [kind, role, sensitive],
  )
}
