import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { dayOf } from '../../core/instant.ts'
import { transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { readAssets } from '../../web/assets/built.ts'
import { loadDemonstration } from '../demonstration.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { startServer } from '../server/server.ts'
import type { Site } from '../server/site.ts'

const HELP = `goldthread start
Starts the website, and the database when none is running. Settings:
  PORT                 3000 when left out
  HOST                 this computer alone when left out; 0.0.0.0 answers the network
  GOLDTHREAD_DATA      the folder of the embedded database
  DATABASE_URL         a PostgreSQL 18 of your own instead
  GOLDTHREAD_COUNCIL   the authority's name
  GOLDTHREAD_PROXY     the address of a proxy in front, whose X-Forwarded-* headers are believed; none when left out
  GOLDTHREAD_TODAY     fixes the day taken for today, as 2026-11-24
On an empty database it first makes a demonstration authority, in which nobody is real.
`

/** `goldthread start`: the website, until it is told to stop. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const port = portOf(env.PORT)
  if (port === undefined) {
    process.stderr.write(`PORT must be a number from 0 to 65535, and is “${env.PORT}”.\n`)
    return 1
  }
  if (!isProxy(env.GOLDTHREAD_PROXY)) {
    process.stderr.write(
      `GOLDTHREAD_PROXY must be an IP address or range, like 10.0.0.5 or 10.0.0.0/24, and is “${env.GOLDTHREAD_PROXY}”.\n`,
    )
    return 1
  }
  const told = stopTold()
  const goldthread = await openGoldthread(env)
  try {
    if (goldthread.city?.whole === false) {
      process.stderr.write(
        'The made-up city in this database is not finished. If nothing is still making it, remove its folder and make it again.\n',
      )
      return 1
    }
    const demonstration = await isDemonstration(goldthread, env)
    const host = env.HOST || 'localhost'
    const server = await startServer(siteOf(goldthread, demonstration, env), { port, host }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        return undefined
      },
    )
    if (!server) {
      process.stderr.write(
        `Something else already answers on port ${port}. Choose another: PORT=3001 npm start\n`,
      )
      return 1
    }
    process.stdout.write(`Goldthread is ready at ${server.address}\n`)
    await told
    await server.stop()
    return 0
  } finally {
    await goldthread.close()
  }
}

function portOf(text: string | undefined): number | undefined {
  const port = Number(text || 3000)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}

/** Whether these are addresses or ranges of addresses, parted by commas; none is right too. */
const isProxy = (text: string | undefined): boolean =>
  !text ||
  text.split(',').every(part => {
    const [address = '', bits, ...more] = part.trim().split('/')
    return isIP(address) > 0 && more.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits))
  })

/** Settles at the first signal to stop. A second one, for the impatient, ends the process as it always would. */
function stopTold(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

/**
 * Makes the demonstration where nobody has an account yet, and says whether this database is one. A database of the
 * council's own that already holds people gets no account that all the world knows the password of.
 */
async function isDemonstration({ records, found }: Goldthread, env: Environment): Promise<boolean> {
  const state = await transact(records, { who: 'demonstration', service: true }, ctx =>
    ctx.db.first<{ people: boolean; accounts: boolean; ours: boolean }>(
      `select exists (select from person) as people, exists (select id from account) as accounts,
              exists (select from person where id = $1) or exists (select from city) as ours`,
      [castOn(dayOf(records.now())).newborn.id],
    ),
  )
  if (state?.accounts) return state.ours
  if (state?.people && env.DATABASE_URL) {
    process.stdout.write(
      'Nobody can sign in yet. Make the first account with: npx goldthread administrator --help\n',
    )
    return false
  }
  process.stdout.write('Making a demonstration authority, in which nobody is real.\n')
  await loadDemonstration(records, found)
  return true
}

function siteOf(goldthread: Goldthread, demonstration: boolean, env: Environment): Site {
  const { city } = goldthread
  const assetsFolder = join(import.meta.dirname, 'assets')
  if (!existsSync(assetsFolder)) throw new Error('The styles are not built. Start Goldthread with: npm start')
  return {
    records: goldthread.records,
    found: goldthread.found,
    secret: goldthread.secret,
    assets: readAssets(assetsFolder),
    assetsFolder,
    council: env.GOLDTHREAD_COUNCIL || 'Demonstration Council',
    demonstration,
    ...(city && { city: { today: dayOf(goldthread.records.now()) } }),
    ...(env.GOLDTHREAD_PROXY && { proxy: env.GOLDTHREAD_PROXY }),
  }
}
