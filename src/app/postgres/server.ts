import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { diesWithUs } from './account.ts'
import { type Cluster, SUPERUSER } from './cluster.ts'
import { serverSettings, type Tuning } from './settings.ts'

/** The address of one database of a server on this machine. */
export function address(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}

/** A port of the loopback that nothing uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address()
      probe.close(() => resolve(typeof found === 'object' && found ? found.port : 0))
    })
  })
}

/** Starts the server's process; its words go to `log`. It answers a moment later: see `answers`. */
export function spawnServer(cluster: Cluster, port: number, tuning: Tuning, log: string): ChildProcess {
  if (sizeOf(log) > 10_000_000) rmSync(log, { force: true })
  const out = openSync(log, 'a', 0o600)
  const settings = serverSettings(tuning, port).flatMap(setting => ['-c', setting])
  const [program, ...words] = [
    ...cluster.account.prefix,
    ...diesWithUs('INT'),
    join(cluster.native, 'bin/postgres'),
    '-D',
    cluster.folder,
    ...settings,
  ]
  const child = spawn(program!, words, {
    cwd: cluster.folder,
    uid: cluster.account.uid,
    gid: cluster.account.gid,
    // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop it when our work is finished.
    detached: true,
    stdio: ['ignore', out, out],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  })
  closeSync(out)
  child.unref()
  return child
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** The last lines of a log, for an error message. */
export const lastLines = (log: string): string => readFileSync(log, 'utf8').split('\n').slice(-8).join('\n')

// While it starts, recovers or stops, a server refuses with 57P03 or does not listen yet.
const NOT_YET = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET'])

/**
 * Waits until the server answers: true once it does, false when `gone` says that there is nothing left to wait
 * for. Recovery after a power cut may take minutes, so there is no limit but the server's life.
 */
export async function answers(url: string, gone: () => boolean): Promise<boolean> {
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      await client.end().catch(() => {})
      const code = (error as { code?: string }).code ?? ''
      if (gone()) return false
      if (!NOT_YET.has(code) && !/terminated unexpectedly|timeout/.test(String(error))) throw error
    }
    await pause(25)
  }
}

/** Makes the database if the server has none of this name. */
export async function ensureDatabase(port: number, password: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: address(port, password, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`)
  } catch (error) {
    // Two processes may start at once; the other made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}
