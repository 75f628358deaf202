import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { dayOf } from '../../core/instant.ts'
import { readAssets } from '../../web/assets/built.ts'
import { cityOf } from '../city/asked.ts'
import { dfeFeedOf } from '../feed/settings.ts'
import { fileStoreOf } from '../file-store.ts'
import { keepRunning } from '../jobs/keep-running.ts'
import { type Environment, openDatabase } from '../open.ts'
import { channelsOf, roadOf, type Ways, waysOf } from '../road.ts'
import { keepSending, toMailbox } from '../sending.ts'
import { openFront } from '../server/front.tsx'
import { makeServer } from '../server/server.ts'
import { type Opened, openToBeSeen } from '../starting/open-to-be-seen.ts'

const HELP = `goldthread start
Starts the website, and the database when none is running. Settings:
  PORT                 3000 when left out
  HOST                 this computer alone when left out; 0.0.0.0 answers the network
  GOLDTHREAD_DATA      the folder of the embedded database
  DATABASE_URL         a PostgreSQL 18 of your own instead
  GOLDTHREAD_CITY      the size of the made-up city that an empty database is filled with; none makes a dozen lives
  GOLDTHREAD_COUNCIL   the authority's name
  GOLDTHREAD_TELEPHONE the front door's telephone number, for letters
  SMTP_URL             the mail server by which messages leave, as smtp://user:password@host:587; MAIL_FROM is whom they
                       are from. Without it they wait in the outbox
  NOTIFY_KEY           a key of GOV.UK Notify, by which text messages leave, and e-mails where SMTP_URL is not set
  NOTIFY_TEXT_TEMPLATE the id of its template for text messages, whose words are ((body))
  NOTIFY_EMAIL_TEMPLATE the id of its template for e-mails, whose subject is ((subject)) and whose words are ((body))
  NOTIFY_URL           where it is reached, when that is not https://api.notifications.service.gov.uk
  DFE_FEED_URL         where the DfE’s daily feed goes each day by the clock, at DFE_FEED_AT (03:30; never: only when a
                       person has it sent); goldthread feed dfe --help says what else it needs
  FILES_URL            where files are kept: a bucket, as https://key:secret@s3.example/bucket?region=eu-west-2, or a
                       folder, as file:///srv/goldthread/files; the database when left out
  GOLDTHREAD_PROXY     the address of a proxy in front, whose X-Forwarded-* headers are believed; none when left out
  GOLDTHREAD_ADDRESS   where the website is reached, for e-mails that lead to it, as https://goldthread.council.example
  GOLDTHREAD_TODAY     fixes the day taken for today, as 2026-11-24
On an empty embedded database it first builds a made-up city, in which nobody is real; the website shows how far it is.
A database of your own gets a city only when GOLDTHREAD_CITY asks for one.
`

/** `goldthread start`: the website, until it is told to stop. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const port = portOf(env.PORT)
  const choice = cityOf(env.GOLDTHREAD_CITY)
  const ways = waysOf(env)
  const wrong =
    port === undefined
      ? `PORT must be a number from 0 to 65535, and is “${env.PORT}”.`
      : [proxyWrong(env.GOLDTHREAD_PROXY), choice, ways, fileStoreOf(env)].find(
          one => typeof one === 'string',
        )
  if (wrong !== undefined || port === undefined || typeof choice === 'string' || typeof ways === 'string') {
    process.stderr.write(`${wrong}\n`)
    return 1
  }
  const drawn = whatIsDrawn(env)
  const front = await openFront(drawn, { port, host: env.HOST || 'localhost' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      return undefined
    },
  )
  if (!front) {
    process.stderr.write(
      `Something else already answers on port ${port}. Choose another: PORT=3001 npm start\n`,
    )
    return 1
  }
  const told = stopTold()
  const database = await openDatabase(env).catch(async error => {
    await front.stop()
    throw error
  })
  const road = roadOf(ways)
  let opened: Opened | undefined
  let sending: ReturnType<typeof keepSending> | undefined
  let running: ReturnType<typeof keepRunning> | undefined
  try {
    opened = await openToBeSeen(database, env, choice.asked, front, told)
    if (opened === 'stopped') return 0
    if (opened === 'refused') return 1
    front.open(await makeServer({ ...drawn, ...siteOf(opened, env, ways) }))
    // Nobody in a demonstration has a mailbox: what would leave is only shown.
    if (opened.demonstration) sending = keepSending(opened.goldthread.records, { send: toMailbox })
    else if (road) sending = keepSending(opened.goldthread.records, road)
    const { appUrl, schemas, today } = opened.goldthread
    const council = { name: drawn.council, address: env.GOLDTHREAD_ADDRESS || front.address }
    running = keepRunning({ appUrl, schemas, today, council, env: { ...env } })
    process.stdout.write(`Goldthread is ready at ${front.address}\n`)
    await told
    return 0
  } finally {
    await front.stop()
    await sending?.stop()
    await running?.stop()
    road?.close()
    if (typeof opened === 'object') await opened.goldthread.close()
    // Of a city that is half built nothing is kept, so nothing need be written out.
    await database.close(opened === 'stopped')
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

const proxyWrong = (proxy: string | undefined): string | undefined =>
  isProxy(proxy)
    ? undefined
    : `GOLDTHREAD_PROXY must be an IP address or range, like 10.0.0.5 or 10.0.0.0/24, and is “${proxy}”.`

/** What every page is drawn with, open or not. */
function whatIsDrawn(env: Environment) {
  const assetsFolder = join(import.meta.dirname, 'assets')
  if (!existsSync(assetsFolder)) throw new Error('The styles are not built. Start Goldthread with: npm start')
  return {
    assets: readAssets(assetsFolder),
    assetsFolder,
    council: env.GOLDTHREAD_COUNCIL || 'Demonstration Council',
  }
}

function siteOf({ goldthread, demonstration }: Exclude<Opened, string>, env: Environment, ways: Ways) {
  const { records, found, secret, city, today } = goldthread
  const feed = dfeFeedOf(env)
  // A number that nobody has: of those kept for drama.
  const telephone = env.GOLDTHREAD_TELEPHONE || (demonstration ? '01632 960 111' : undefined)
  return {
    ...(telephone && { telephone }),
    leaves: channelsOf(ways),
    records,
    found,
    secret,
    demonstration,
    isDayFixed: today !== undefined,
    ...(feed !== undefined && { feed }),
    ...(city && { city: { today: dayOf(records.now()) } }),
    ...(env.GOLDTHREAD_PROXY && { proxy: env.GOLDTHREAD_PROXY }),
    ...(env.GOLDTHREAD_ADDRESS && { address: env.GOLDTHREAD_ADDRESS.replace(/\/+$/, '') }),
  }
}
