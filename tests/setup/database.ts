import pg from 'pg'
import { inject } from 'vitest'
import { TEMPLATE } from './cluster.ts'

/**
 * A prepared, empty database. `ownerUrl` signs in as the server's superuser, for laying out what a test needs;
 * `appUrl` as the program, which owns nothing and is held to row security.
 */
export type TestDatabase = { ownerUrl: string; appUrl: string }

const ours: { database?: Promise<TestDatabase> } = {}
let made = 0

/** The database of this test worker, shared by its files one after another: undo what you write by rolling back. */
export function testDatabase(): Promise<TestDatabase> {
  ours.database ??= copyTemplate(`worker_${worker()}`)
  return ours.database
}

/** A database of the caller's own, for two people at once, commits and crashes. It goes when the run ends. */
export function freshDatabase(): Promise<TestDatabase> {
  made += 1
  return copyTemplate(`fresh_${worker()}_${process.hrtime.bigint()}_${made}`)
}

const worker = (): string => process.env.VITEST_POOL_ID ?? '1'

async function copyTemplate(name: string): Promise<TestDatabase> {
  const cluster = inject('cluster')
  if (cluster.failure) throw new Error(`No test database could be prepared: ${cluster.failure}`)
  const admin = new pg.Client({ connectionString: cluster.adminUrl })
  await admin.connect()
  try {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name} template ${TEMPLATE}`)
  } finally {
    await admin.end()
  }
  return { ownerUrl: inDatabase(cluster.adminUrl, name), appUrl: inDatabase(cluster.appUrl, name) }
}

function inDatabase(url: string, database: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}
