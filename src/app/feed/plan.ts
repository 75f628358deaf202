import type { Ctx } from '../../engines/records/index.ts'
import {
  type Accepted,
  acceptedSoFar,
  changeOf,
  type GoodChild,
  type HeldChild,
  heldBack,
  type Mode,
  makeFeed,
  type Payload,
  purgeOf,
} from '../../returns/dfe-feed/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import type { Found } from '../discover.ts'

/** What goes of one child, and what the Department has of them once it was taken. */
export type Change = { send: Payload; number: string; child: GoodChild }
export type Purge = { send: Payload; number: string; was: Accepted }

/** What a run has to do, as the record stands. */
export type FeedPlan = {
  inScope: number
  purges: Purge[]
  changes: Change[]
  /** Held back here, or refused by the Department and not changed since. */
  held: (HeldChild & { refusedDigest?: string })[]
  /** How many children the Department has. */
  accepted: number
}

/**
 * What would go now: who changed since they were last accepted, and who is no longer there. Works with the service's rights:
 * the feed holds every child.
 */
export async function planFeed(ctx: Ctx, found: readonly Found[], mode: Mode): Promise<FeedPlan> {
  const feed = await makeFeed(ctx, contributedBy(found.map(({ area }) => area)))
  const accepted = await acceptedSoFar(ctx)
  const refused = new Map(
    (await heldBack(ctx)).flatMap(one => (one.refusedDigest === null ? [] : [[one.person, one] as const])),
  )
  const held: FeedPlan['held'] = [...feed.held]
  const changes: Change[] = []
  for (const child of feed.good) {
    const number = child.payload.la_child_id
    const before = refused.get(child.person)
    if (before?.refusedDigest === child.digest) {
      held.push({ person: child.person, number, reasons: before.reasons, refusedDigest: child.digest })
      continue
    }
    const was = accepted.get(number)
    // What was sent of another child under this number is taken away first, and nothing is compared with it.
    const own = was?.person === child.person ? was : undefined
    if (own?.digest === child.digest) continue
    changes.push({ send: changeOf(own?.payload, child.payload, mode), number, child })
  }
  return {
    inScope: feed.good.length + feed.held.length,
    purges: purgesOf(accepted, feed.good, held),
    changes,
    held,
    accepted: accepted.size,
  }
}

/** Who was accepted and is not in the feed any more, or goes by another number now. Of whoever is held back, nothing is taken away. */
function purgesOf(
  accepted: ReadonlyMap<string, Accepted>,
  good: readonly GoodChild[],
  held: readonly HeldChild[],
): Purge[] {
  const now = new Map(good.map(({ person, payload }) => [payload.la_child_id, person]))
  const waiting = new Set(held.map(({ person }) => person))
  return [...accepted.values()].flatMap(was =>
    now.get(was.number) === was.person || waiting.has(was.person)
      ? []
      : [{ send: purgeOf(was.payload), number: was.number, was }],
  )
}
