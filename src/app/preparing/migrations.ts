import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CITY_TABLE, FAULT_TABLE } from '../../city/index.ts'
import { name } from '../../core/sql.ts'
import { ACCESS_FUNCTIONS, ACCESS_TABLES } from '../../engines/access/index.ts'
import { CORRECTION_TABLES } from '../../engines/corrections/index.ts'
import { DRAFT_TABLES } from '../../engines/drafts/index.ts'
import { FAULTS_TABLES } from '../../engines/faults/index.ts'
import { FILE_TABLES } from '../../engines/files/index.ts'
import { JOB_TABLES } from '../../engines/jobs/index.ts'
import { MATCHING_TABLES } from '../../engines/matching/index.ts'
import { NEWS_TABLES } from '../../engines/news/index.ts'
import { OUTBOX_TABLES } from '../../engines/outbox/index.ts'
import { PORTAL_TABLES } from '../../engines/portals/index.ts'
import { type Db, inSet, RECORD_TABLES, type SchemaSet } from '../../engines/records/index.ts'
import { FEED_TABLES_KEPT } from '../../returns/dfe-feed/index.ts'
import { GIVEN_LIST_TABLES } from '../../returns/given-lists/index.ts'
import { SUBMITTING_TABLES } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import { FOLLOWED_TABLE } from './followed.ts'
import { PREPARED_TABLE } from './prepared.ts'

/** A piece of dated SQL that is run once, with {{live}}, {{history}}, {{known}} and {{keep}} for the schemas. */
type Migration = { name: string; sql: string }

/** Every migration in order: the engines' and the program's own first, then each area's by the name of its file. */
function migrations(found: readonly Found[]): Migration[] {
  const engines = [
    ...RECORD_TABLES,
    ...ACCESS_TABLES,
    ...ACCESS_FUNCTIONS,
    ...MATCHING_TABLES,
    ...OUTBOX_TABLES,
    ...PORTAL_TABLES,
    ...DRAFT_TABLES,
    ...NEWS_TABLES,
    ...FILE_TABLES,
    ...JOB_TABLES,
    ...FAULTS_TABLES,
    ...CORRECTION_TABLES,
    ...SUBMITTING_TABLES,
    ...FEED_TABLES_KEPT,
    ...GIVEN_LIST_TABLES,
    PREPARED_TABLE,
    FOLLOWED_TABLE,
    CITY_TABLE,
    FAULT_TABLE,
  ]
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

/** The migrations that have not been run on a database, in order. */
export async function stillToRun(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<Migration[]> {
  const done = await db.rows<{ name: string }>(`select name from ${name(schemas.keep)}.migration`)
  const names = new Set(done.map(migration => migration.name))
  return migrations(found).filter(migration => !names.has(migration.name))
}

/** Runs the migrations that have not been run, as the owner of all tables. */
export async function migrate(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<void> {
  for (const migration of await stillToRun(db, schemas, found)) {
    await db.run(inSet(migration.sql, schemas))
    await db.run(`insert into ${name(schemas.keep)}.migration (name) values ($1)`, [migration.name])
  }
}
