import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type JobCouncil, runDue } from '../../engines/jobs/index.ts'
import { openPool, type Records, type SchemaSet } from '../../engines/records/index.ts'
import { discoverAreas } from '../discover.ts'
import { dfeFeedOf } from '../feed/settings.ts'
import { fileStoreOf } from '../file-store.ts'
import { clockOf, deriversOf, type Environment } from '../open.ts'
import { jobsOf } from './jobs.ts'

/** What the thread is opened with: functions cannot be handed over, so it finds the areas for itself. */
export type JobsAsked = {
  /** The database as the program signs in to it. */
  appUrl: string
  schemas: SchemaSet
  /** The day that the record takes for today, where it is fixed: '2023-03-31'. */
  today: string | undefined
  council: JobCouncil
  /** What the environment says of where things go, secrets among it: it is handed to nobody else. */
  env: Environment
}

/** Between two looks at the clock: whoever presses “Run now” waits no longer than this. */
const EVERY_MS = 10_000

const { appUrl, schemas, today, council, env } = workerData as JobsAsked
const port = parentPort!
let stopped: () => void = () => {}
const stopping = new AbortController()
port.on('message', () => {
  stopping.abort()
  stopped()
})

/** Until the next look, or until it is told to stop. */
const pause = (): Promise<void> =>
  new Promise(done => {
    stopped = done
    setTimeout(done, EVERY_MS).unref()
    if (stopping.signal.aborted) done()
  })

const found = await discoverAreas(join(import.meta.dirname, 'areas'))
const jobs = jobsOf(found, { feed: dfeFeedOf(env), stopped: stopping.signal })
const store = fileStoreOf(env)
const records: Records = {
  // A job in steps holds one by which it is alone, as does what it does; two are for the rest.
  pool: openPool(appUrl, 4),
  schemas,
  derivers: deriversOf(found),
  now: clockOf(today),
  // What is wrong with it was said at the start.
  ...(typeof store === 'object' && { store }),
  council: council.name,
}
while (!stopping.signal.aborted) {
  // A database that is away for a moment: what is due is still due at the next look.
  await runDue(records, jobs, council).catch((error: Error) =>
    process.stderr.write(`no job was run: ${error.message}\n`),
  )
  await pause()
}
await records.pool.end()
port.close()
