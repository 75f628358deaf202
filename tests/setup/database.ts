import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { type Cluster, TEMPLATE } from './cluster.ts'

/**
 * A prepared, empty database. `ownerUrl` signs in as the server's superuser, for laying out what a test needs;
 * `appUrl` as the program, which owns nothing and is held to row security.
 */
export type TestDatabase = { ownerUrl: string; appUrl: string }

const ours: { database?: Promise<TestDatabase> } = {}
let made = 0
/** The databases of the test file that runs. */
const ofThisFile = new Set<string>()

/** The database of this test worker, shared by its files one after another: undo what you write by rolling back. */
export function testDatabase(): Promise<TestDatabase> {
  ours.database ??= copyTemplate(`worker_${worker()}`)
  return ours.database
}

/** A database of the caller's own, for two people at once, commits and crashes. It goes when the test file ends. */
export const freshDatabase = (): Promise<TestDatabase> => copyForThisFile()

/**
 * As `freshDatabase`, filled: what `fill` writes is written once a run, by whichever worker asks for it first, and copied
 * for everybody who asks for the same `what` (small letters, digits and `_`). `fill` leaves no connection open.
 */
export async function filledDatabase(
  what: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const filled = `filled_${what}`
  await asAdministrator(async ({ adminUrl, appUrl }, admin) => {
    // The other worker waits here until it is there.
    await admin.query('select pg_advisory_lock(hashtext($1))', [filled])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [filled])
    if (rowCount === 1) return
    // It has its name only when it is whole: one whose filling failed is filled anew, and fails again.
    const draft = `${filled}_draft`
    await copyOf(admin, TEMPLATE, draft)
    await fill({ ownerUrl: inDatabase(adminUrl, draft), appUrl: inDatabase(appUrl, draft) })
    await admin.query(`alter database ${draft} rename to ${filled}`)
  })
  return copyForThisFile(filled)
}

/**
 * Drops what the test file that ends had of its own: a run makes hundreds, of 33 MB each. One that somebody has not left
 * stays until the run ends.
 */
export async function letGo(): Promise<void> {
  if (ofThisFile.size === 0) return
  const names = [...ofThisFile]
  ofThisFile.clear()
  await asAdministrator(async (_, admin) => {
    for (const name of names)
      if (await isLeft(admin, name)) await admin.query(`drop database if exists ${name}`)
  })
}

/** Whether nobody is in a database; whoever has just signed off is waited for. */
async function isLeft(admin: pg.Client, name: string): Promise<boolean> {
  for (let nth = 0; nth < 5; nth += 1) {
    if (nth > 0) await pause(50)
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1', [name])
    if (rowCount === 0) return true
  }
  return false
}

function copyForThisFile(template = TEMPLATE): Promise<TestDatabase> {
  made += 1
  const name = `fresh_${worker()}_${process.hrtime.bigint()}_${made}`
  ofThisFile.add(name)
  return copyTemplate(name, template)
}

const worker = (): string => process.env.VITEST_POOL_ID ?? '1'

const copyTemplate = (name: string, template = TEMPLATE): Promise<TestDatabase> =>
  asAdministrator(async ({ adminUrl, appUrl }, admin) => {
    await copyOf(admin, template, name)
    return { ownerUrl: inDatabase(adminUrl, name), appUrl: inDatabase(appUrl, name) }
  })

async function copyOf(admin: pg.Client, template: string, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name} with (force)`)
  // As files: page by page through the log takes twice as long.
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
}

async function asAdministrator<T>(work: (cluster: Cluster, admin: pg.Client) => Promise<T>): Promise<T> {
  const cluster = inject('cluster')
  if (cluster.failure) throw new Error(`No test database could be prepared: ${cluster.failure}`)
  const admin = new pg.Client({ connectionString: cluster.adminUrl })
  await admin.connect()
  try {
    return await work(cluster, admin)
  } finally {
    await admin.end()
  }
}

function inDatabase(url: string, database: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}
