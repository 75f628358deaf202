import { createHash } from 'node:crypto'
import { formatNumber } from '../../core/number.ts'
import { logList } from '../../engines/access/index.ts'
import { alone, type Ctx, type Records, transact } from '../../engines/records/index.ts'
import {
  addHeld,
  beginRun,
  type FeedRun,
  forgetPurged,
  keepAccepted,
  keepHeld,
  keepRun,
  placeOfPerson,
} from '../../returns/dfe-feed/index.ts'
import type { Found } from '../discover.ts'
import { PACE, type Pace } from './pace.ts'
import { type Change, type FeedPlan, type Purge, planFeed } from './plan.ts'
import { Cut, postTo } from './post.ts'
import { sendAll } from './send-all.ts'
import type { DfeFeed } from './settings.ts'
import { Tokens } from './token.ts'

/** What became of a run, in numbers. */
export type FeedDone = Pick<
  FeedRun,
  'inScope' | 'accepted' | 'purged' | 'held' | 'refused' | 'stillToGo' | 'outcome' | 'says'
>

/** How a run is asked for. `purgeMany` lets one take away more children than are ever taken away in a day. */
export type FeedAsked = { who: string; pace?: Pace; purgeMany?: boolean }

/**
 * Sends the feed of today: who changed since they were last accepted, and who is to be purged. Whatever was taken is kept
 * batch by batch, so that a run after one that was cut goes on where it was; to send a child again changes nothing. One run at
 * a time: 'busy' where another is under way. To be called once a day, overnight.
 */
export async function feedDfe(
  records: Records,
  found: readonly Found[],
  feed: DfeFeed,
  asked: FeedAsked,
): Promise<FeedDone | 'busy'> {
  return alone(records, 'dfe feed', () => runFeed(records, found, feed, asked))
}

/** More than this share of those whom the Department has, and more than so many: then somebody looks first. Local settings. */
const MOST_PURGED_SHARE = 0.2
const MOST_PURGED = 20

async function runFeed(
  records: Records,
  found: readonly Found[],
  feed: DfeFeed,
  { who, pace = PACE, purgeMany = false }: FeedAsked,
): Promise<FeedDone> {
  const service = <T>(work: (ctx: Ctx) => Promise<T>) => transact(records, { who, service: true }, work)
  const run = await service(ctx => beginRun(ctx, new URL(feed.url).origin, ctx.now))
  const done: FeedDone = {
    inScope: null,
    accepted: 0,
    purged: 0,
    held: null,
    refused: 0,
    stillToGo: null,
    outcome: 'under-way',
    says: null,
  }
  const keep = (ctx: Ctx) =>
    keepRun(ctx, run, { ...done, endedAt: done.outcome === 'under-way' ? null : records.now() })
  const end = async (outcome: FeedDone['outcome'], says: string | null): Promise<FeedDone> => {
    Object.assign(done, { outcome, says })
    await service(keep)
    return done
  }
  try {
    const plan = await service(async ctx => {
      const made = await planFeed(ctx, found, feed.mode)
      await keepHeld(ctx, made.held, ctx.now)
      Object.assign(done, {
        inScope: made.inScope,
        held: made.held.length,
        stillToGo: made.changes.length + made.purges.length,
      })
      await keep(ctx)
      return made
    })
    const { length: purged } = plan.purges
    if (!purgeMany && purged > MOST_PURGED && purged > plan.accepted * MOST_PURGED_SHARE)
      return await end(
        'stopped',
        `It would take away ${formatNumber(purged)} of the ${formatNumber(plan.accepted)} children whom the Department has. Look why (each 1 April a year leaves the feed), then let it with --purge-many.`,
      )
    await sendPlan(plan)
    return done.stillToGo === 0
      ? await end('done', null)
      : await end('cut', 'The Department did not take all of it: what is left goes again next time.')
  } catch (error) {
    if (error instanceof Cut) return await end('cut', error.message)
    // What a bug says may hold what it was about: it goes to whoever called, not on a page.
    await end('cut', 'Something went wrong here.')
    throw error
  }

  async function sendPlan(plan: FeedPlan): Promise<void> {
    const post = postTo(feed, new Tokens(feed, pace.patience), pace)
    await sendAll<Purge>(plan.purges, post, pace, {
      taken: children =>
        service(async ctx => {
          await forgetPurged(
            ctx,
            children.map(({ number }) => number),
          )
          await sent(ctx, children, { purged: children.length })
        }),
      // What is to be taken away stays to be taken away: there is nothing in a record to mend.
      refused: async () => {},
    })
    await sendAll<Change>(plan.changes, post, pace, {
      taken: (children, receipts) =>
        service(async ctx => {
          const kept = children.map(({ number, child: { person, payload, digest } }, nth) => ({
            number,
            person,
            payload,
            digest,
            receipt: receipts[nth] ?? null,
          }))
          await keepAccepted(ctx, kept, records.now())
          await sent(ctx, children, { accepted: children.length })
        }),
      refused: ({ number, child: { person, digest, made } }, words) =>
        service(async ctx => {
          const reasons = [{ says: words, ...placeOfPerson(made) }]
          await addHeld(ctx, [{ person, number, reasons, refusedDigest: digest }], ctx.now)
          done.refused += 1
          done.held = (done.held ?? 0) + 1
          done.stillToGo = (done.stillToGo ?? 0) - 1
          await keep(ctx)
        }),
    })
  }

  async function sent(
    ctx: Ctx,
    children: readonly (Change | Purge)[],
    more: { accepted?: number; purged?: number },
  ): Promise<void> {
    done.accepted += more.accepted ?? 0
    done.purged += more.purged ?? 0
    done.stillToGo = (done.stillToGo ?? 0) - children.length
    const people = children.map(one => ('child' in one ? one.child.person : one.was.person))
    const digest = createHash('sha256')
      .update(JSON.stringify(children.map(one => one.send)))
      .digest('hex')
    await logList(ctx, 'export', 'The DfE’s daily feed', [...new Set(people)], digest)
    await keep(ctx)
  }
}
