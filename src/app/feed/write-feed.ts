import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isoDay } from '../../core/day.ts'
import { isoInstant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import {
  EDITION,
  type Feed,
  type HeldChild,
  type Mode,
  makeFeed,
  type Payload,
} from '../../returns/dfe-feed/index.ts'
import { keepSummary } from '../../returns/exporting/keep-summary.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import type { Found } from '../discover.ts'
import { planFeed } from './plan.ts'
import { MOST_CHILDREN } from './send-all.ts'

/** What was written, kept beside the files as `summary.json`. */
export type FeedSummary = {
  return: 'dfe-feed'
  edition: string
  asKnownAt: string
  /** The days that it tells of. */
  from?: string
  to?: string
  children: number
  purges?: number
  held: number
  files: { name: string; sha256: string }[]
}

/** The whole payload of today as one file, each child on a line of its own, and who is held back and why in another. */
export async function exportFeed(
  records: Records,
  found: readonly Found[],
  dir: string,
  who: string,
): Promise<FeedSummary> {
  return transact(records, { who, service: true }, async ctx => {
    const { window, good, held } = await makeFeed(ctx, contributedBy(found.map(({ area }) => area)))
    const summary: FeedSummary = {
      return: 'dfe-feed',
      edition: EDITION,
      asKnownAt: isoInstant(ctx.now),
      from: isoDay(window.from),
      to: isoDay(window.to),
      children: good.length,
      held: held.length,
      files: await written(dir, filesOfFeed({ good, held })),
    }
    const digest = await keepSummary(dir, summary)
    await logList(ctx, 'export', 'The DfE’s daily feed, to files', [], digest)
    return summary
  })
}

/** The posts that a run would make now, one file each, in order; nothing is sent, and nothing kept. */
export async function writePosts(
  records: Records,
  found: readonly Found[],
  mode: Mode,
  dir: string,
  who: string,
): Promise<FeedSummary> {
  return transact(records, { who, service: true }, async ctx => {
    const { purges, changes, held } = await planFeed(ctx, found, mode)
    const posts = [purges, changes].flatMap(some => batchesOf(some.map(({ send }) => send)))
    const files = posts.map((post, nth): [string, Payload[]] => [
      `post-${String(nth + 1).padStart(4, '0')}.json`,
      post,
    ])
    const summary: FeedSummary = {
      return: 'dfe-feed',
      edition: EDITION,
      asKnownAt: isoInstant(ctx.now),
      children: changes.length,
      purges: purges.length,
      held: held.length,
      files: await written(dir, [...files, ['held-back.json', held]]),
    }
    const digest = await keepSummary(dir, summary)
    await logList(ctx, 'export', 'What the DfE’s daily feed would send, to files', [], digest)
    return summary
  })
}

function batchesOf(children: readonly Payload[]): Payload[][] {
  const batches: Payload[][] = []
  for (let at = 0; at < children.length; at += MOST_CHILDREN)
    batches.push(children.slice(at, at + MOST_CHILDREN))
  return batches
}

async function written(
  dir: string,
  files: readonly [string, readonly (Payload | HeldChild)[]][],
): Promise<FeedSummary['files']> {
  await mkdir(dir, { recursive: true })
  const kept: FeedSummary['files'] = []
  for (const [name, children] of files) {
    const text = textOf(children)
    await writeFile(join(dir, name), text)
    kept.push({ name, sha256: sha256(text) })
  }
  return kept
}

/** The files of a whole feed: who goes, and who is held back and why. */
export const filesOfFeed = ({
  good,
  held,
}: Pick<Feed, 'good' | 'held'>): [string, readonly (Payload | HeldChild)[]][] => [
  ['dfe-feed.json', good.map(({ payload }) => payload)],
  ['held-back.json', held],
]

/** Children as one file, each on a line of its own. */
export const textOf = (children: readonly (Payload | HeldChild)[]): string =>
  `[${children.map(one => `\n${JSON.stringify(one)}`).join(',')}\n]\n`

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
