import type { ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { clusterFolder, ensureCluster, readPassword } from './cluster.ts'
import { isAlive, runningServer } from './pid-file.ts'
import { address, answers, ensureDatabase, freePort, lastLines, spawnServer } from './server.ts'
import type { Tuning } from './settings.ts'

/** The database that an embedded server is for. */
export const DATABASE = 'goldthread'

export type PostgresOptions = { dataDir: string; port?: number; tuning?: Tuning }

/**
 * A running embedded server. `url` is the superuser's address of the database `goldthread`; `adopted` says that
 * another process started it, and then `stop` leaves it alone.
 */
export type Postgres = {
  url: string
  urlFor(database: string): string
  /** `atOnce` writes nothing out first: nothing acknowledged is lost, but the next start has to replay the log. */
  stop(atOnce?: boolean): Promise<void>
  readonly adopted: boolean
}

type Held = { port: number; password: string; pid: number; child?: ChildProcess }

/**
 * Starts the PostgreSQL 18 that npm brought, on the loopback only, over the cluster in `dataDir` (made on first
 * use), or attaches to the one that another process runs over it. What it acknowledged survives a kill: the
 * next start recovers by itself. Should the process that started an adopted server end, its server ends too,
 * and this one starts it again on the same port within a second. Throws one sentence when it cannot start.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir)
  const tuning = options.tuning ?? 'durable'
  let held = await hold(dataDir, tuning, options.port)
  await ensureDatabase(held.port, held.password, DATABASE)
  let stopped = false
  const takeOver = async (): Promise<void> => {
    if (stopped || held.child || isAlive(held.pid)) return
    held = await hold(dataDir, tuning, held.port)
    if (stopped) await end(held)
  }
  let attempt: Promise<void> = Promise.resolve()
  const watch = setInterval(() => {
    attempt = attempt.then(takeOver).catch(() => {})
  }, 300)
  watch.unref()
  return {
    url: address(held.port, held.password, DATABASE),
    urlFor: database => address(held.port, held.password, database),
    get adopted() {
      return held.child === undefined
    },
    async stop(atOnce = false) {
      stopped = true
      clearInterval(watch)
      await attempt
      await end(held, atOnce)
    },
  }
}

async function hold(dataDir: string, tuning: Tuning, port: number | undefined): Promise<Held> {
  for (let attempt = 1; ; attempt++) {
    const held = (await attach(dataDir)) ?? (await start(dataDir, tuning, port ?? (await freePort())))
    if (held) return held
    if (attempt === 5) throw new Error(`The database did not start:\n${lastLines(logFile(dataDir))}`)
    await pause(200)
  }
}

const logFile = (dataDir: string): string => join(dataDir, 'server.log')

/** The server another process runs over this folder; undefined when there is none, or it is just stopping. */
async function attach(dataDir: string): Promise<Held | undefined> {
  const folder = clusterFolder(dataDir)
  let running = runningServer(folder)
  // The port is written a moment after the number.
  while (running && !(running.port > 0)) {
    await pause(25)
    running = runningServer(folder)
  }
  const password = readPassword(dataDir)
  if (!running || password === undefined) return undefined
  const { pid, port } = running
  const live = await answers(address(port, password, 'postgres'), () => !isAlive(pid))
  return live ? { pid, port, password } : undefined
}

async function start(dataDir: string, tuning: Tuning, port: number): Promise<Held | undefined> {
  const cluster = ensureCluster(dataDir, tuning === 'test')
  const child = spawnServer(cluster, port, tuning, logFile(dataDir))
  let failed = false
  child.once('error', () => {
    failed = true
  })
  const gone = (): boolean => failed || child.exitCode !== null || child.signalCode !== null
  const live = await answers(address(port, cluster.password, 'postgres'), gone)
  if (!live || gone() || child.pid === undefined) return undefined
  return { port, password: cluster.password, pid: child.pid, child }
}

async function end({ child, pid }: Held, atOnce = false): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise<void>(done => child.once('exit', () => done()))
  process.kill(pid, atOnce ? 'SIGQUIT' : 'SIGINT')
  // Should a fast stop hang, an immediate one loses nothing either: the next start replays the log.
  const hurry = setTimeout(() => process.kill(pid, 'SIGQUIT'), 30_000)
  child.ref()
  await exited
  clearTimeout(hurry)
}
