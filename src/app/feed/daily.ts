import { setTimeout } from 'node:timers/promises'
import { dayOf } from '../../core/instant.ts'
import { formatNumber } from '../../core/number.ts'
import { NotToday, type SteppedJob } from '../../engines/jobs/index.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { lastDone } from '../../returns/dfe-feed/index.ts'
import { whatIsThere } from '../city/there.ts'
import type { Found } from '../discover.ts'
import { isOnThisMachine } from '../safe-address.ts'
import { type FeedDone, feedDfe } from './feed-dfe.ts'
import { PACE, type Pace } from './pace.ts'
import { Cut } from './post.ts'
import { type DfeFeed, FEED_AT } from './settings.ts'

/** By what a run of the clock's is known among the runs of the feed. */
const WHO = 'job:dfe-feed'

/** With what the daily feed is sent: what `dfeFeedOf` gives, and when to stop in the middle of it. */
export type DailyFeed = { feed?: DfeFeed | string | undefined; stopped?: AbortSignal; pace?: Pace }

/**
 * Sends the Department's feed each day by the clock, once: where it all went already that day, sent by a person or another
 * server, it does not go again unless somebody presses. What was cut goes on at the next try.
 */
export function dailyFeed(found: readonly Found[], { feed, stopped, pace = PACE }: DailyFeed): SteppedJob {
  const idle = whyIdle(feed)
  return {
    id: 'dfe-feed',
    title: 'Send the Department’s daily feed',
    does: 'Sends the Department for Education each child who changed since they were last taken, and has taken away who is no longer there. The page of the daily feed says who is held back.',
    at: typeof feed === 'object' ? (feed.at ?? FEED_AT) : FEED_AT,
    ...(idle !== undefined && { idle }),
    async steps(records, { isAsked }) {
      if (typeof feed !== 'object') throw new NotToday(idle)
      // A return of people who are not real is a false one, whoever may send it.
      if (!isOnThisMachine(feed.url) && (await whatIsThere(records)).madeUp)
        throw new NotToday('Nobody in this record is real: its feed goes only to an address on this machine.')
      if (!isAsked && (await wentToday(records))) return 'It went already today.'
      return inWords(await sent(records, found, feed, stoppable(pace, stopped)))
    },
  }
}

function whyIdle(feed: DfeFeed | string | undefined): string | undefined {
  if (feed === undefined) return 'Nothing says where it goes: DFE_FEED_URL is not set.'
  if (typeof feed === 'string') return feed
  return feed.at === null ? 'DFE_FEED_AT is never: it goes when a person has it sent.' : undefined
}

const wentToday = (records: Records): Promise<boolean> =>
  transact(records, { who: WHO, service: true }, async ctx => {
    const last = await lastDone(ctx)
    return last !== undefined && dayOf(last) === ctx.today
  })

async function sent(records: Records, found: readonly Found[], feed: DfeFeed, pace: Pace): Promise<FeedDone> {
  const done = await feedDfe(records, found, feed, { who: WHO, pace }).catch((error: unknown) => {
    // What a bug says may hold what it was about: the page of jobs is read by people who open no record.
    process.stderr.write(`the daily feed: ${error instanceof Error ? error.stack : String(error)}\n`)
    throw new Error('Something went wrong here.')
  })
  if (done === 'busy') throw new Error('It is being sent already, by a person or another server.')
  return done
}

/** How many are held back is not said: beside the list of those whom a reader may see it would tell that there are others. */
function inWords({ outcome, says, accepted, purged, stillToGo }: FeedDone): string {
  const numbers = `Children sent: ${formatNumber(accepted)}. Taken away: ${formatNumber(purged)}.`
  if (outcome === 'done') return numbers
  const words = `${says ?? 'It was cut short.'} ${numbers}${stillToGo ? ` Still to go: ${formatNumber(stillToGo)}.` : ''}`
  // A person has to look first; trying again would only ask again.
  throw outcome === 'stopped' ? new NotToday(words) : new Error(words)
}

/** A server that is told to stop does not wait for a city to be sent: the run is cut between two posts, and goes on next time. */
const stoppable = (pace: Pace, stopped: AbortSignal | undefined): Pace =>
  stopped === undefined
    ? pace
    : {
        ...pace,
        async wait(ms) {
          await Promise.race([
            pace.wait(ms),
            setTimeout(ms, undefined, { signal: stopped, ref: false }).catch(() => undefined),
          ])
          if (stopped.aborted) throw new Cut('Goldthread was stopped meanwhile.')
        },
      }
