import { parseArgs } from 'node:util'
import { formatNumber } from '../../core/number.ts'
import type { Mode } from '../../returns/dfe-feed/index.ts'
import { whatIsThere } from '../city/there.ts'
import { type FeedDone, feedDfe } from '../feed/feed-dfe.ts'
import { type DfeFeed, dfeFeedOf } from '../feed/settings.ts'
import { writePosts } from '../feed/write-feed.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { isOnThisMachine } from '../safe-address.ts'

const HELP = `goldthread feed dfe
Sends the Department for Education what changed in the records since it was last sent. A started server does so each day
by the clock, where the settings below are made for it; this does it now.
A child whose record cannot go is held back, and all others go. One that was cut short goes on where it was.
  --dry-run OUT     write what would be sent to a folder, and send nothing
  --url URL         to another address than DFE_FEED_URL
  --purge-many      let it take away more than a fifth of the children whom the Department has
Settings, all of them from the Department’s portal:
  DFE_FEED_URL             the address before /children_social_care_data
  DFE_FEED_AUTHORITY       the authority’s three digits
  DFE_FEED_TOKEN_URL, DFE_FEED_CLIENT_ID, DFE_FEED_CLIENT_SECRET, DFE_FEED_SCOPE
                           where a token is asked for, and by what
  DFE_FEED_SUPPLIER_KEY    the key of the subscription
  DFE_FEED_AT              when a started server sends it, as 22:15 (03:30 when left out), or never
  DFE_FEED_MODE            whole (each changed child whole, when left out) or changes (only what changed of them)
`

/** `goldthread feed dfe`: gives the exit code, 0 where everything that changed has gone. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const feed = dfeFeedOf(env, asked.url ?? env.DFE_FEED_URL)
  // What would be sent is written without a word of where it goes.
  if (asked.dryRun !== undefined) {
    const mode: Mode = typeof feed === 'object' ? feed.mode : 'whole'
    return opened(env, one => dryRun(one, mode, asked.dryRun!))
  }
  if (feed === undefined) return refused(`Say where it goes: DFE_FEED_URL is not set.\n\n${HELP}`)
  if (typeof feed === 'string') return refused(`${feed}\n`)
  return opened(env, one => send(one, feed, asked.purgeMany))
}

async function opened(env: Environment, work: (goldthread: Goldthread) => Promise<number>): Promise<number> {
  const goldthread = await openGoldthread(env)
  try {
    return await work(goldthread)
  } finally {
    await goldthread.close()
  }
}

async function dryRun({ records, found }: Goldthread, mode: Mode, dir: string): Promise<number> {
  const done = await writePosts(records, found, mode, dir, 'command-line')
  process.stdout.write(
    `Nothing was sent. ${formatNumber(done.children)} children would be, and ${formatNumber(done.purges ?? 0)} taken away; held back: ${formatNumber(done.held)}. Written to ${dir}.\n`,
  )
  return 0
}

async function send({ records, found }: Goldthread, feed: DfeFeed, purgeMany: boolean): Promise<number> {
  // A return of people who are not real is a false one, whoever may send it.
  if (!isOnThisMachine(feed.url) && (await whatIsThere(records)).madeUp)
    return refused('Nobody in this record is real: its feed goes only to an address on this machine.\n')
  const done = await feedDfe(records, found, feed, { who: 'command-line', purgeMany })
  if (done === 'busy') return refused('The feed is being sent already.\n')
  process.stdout.write(inWords(done))
  return done.outcome === 'done' ? 0 : 1
}

/** What became of a run, in a few lines. */
function inWords(done: FeedDone): string {
  const { accepted, purged, held, refused: no, stillToGo, says } = done
  return [
    `Sent: ${formatNumber(accepted)} children. Taken away: ${formatNumber(purged)}.`,
    `Held back: ${formatNumber(held ?? 0)}${no > 0 ? `, of whom the Department refused ${formatNumber(no)} now` : ''}.`,
    ...(says === null ? [] : [says]),
    ...(stillToGo ? [`Still to go: ${formatNumber(stillToGo)}.`] : []),
    '',
  ].join('\n')
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

type Asked = { url?: string; dryRun?: string; purgeMany: boolean }

function ask(args: string[]): Asked | string {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: text, 'dry-run': text, 'purge-many': { type: 'boolean' } },
    })
    if (positionals.length !== 1 || positionals[0] !== 'dfe') return 'Say which feed: dfe.'
    const { url, 'dry-run': dryRun, 'purge-many': purgeMany = false } = values
    return { purgeMany, ...(url === undefined ? {} : { url }), ...(dryRun === undefined ? {} : { dryRun }) }
  } catch (error) {
    return (error as Error).message
  }
}
