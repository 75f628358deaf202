import { FEED, keysOfFeed, makeFeed, rowsOfFeed } from '../../../returns/dfe-feed/index.ts'
import { contributedBy } from '../../../returns/from-record/index.ts'
import { filesOfFeed, textOf } from '../../feed/write-feed.ts'
import type { FrozenExport } from './kind.ts'

/**
 * The whole payload of the DfE's daily feed. Nobody signs it: it goes by itself each night, and what the Department took of each
 * child is kept as it was taken.
 */
export const FROZEN_FEED: FrozenExport = {
  called: 'Department’s daily feed',
  source: FEED,
  form: 'json',
  isSigned: false,
  isAnswered: false,
  isOnPages: true,
  home: { text: 'Daily feed', href: '/daily-feed' },
  keys: keysOfFeed,
  childColumn: 'la_child_id',
  async open(ctx, found, on) {
    const contributed = contributedBy(found.map(({ area }) => area))
    const feed = await makeFeed({ ...ctx, today: on }, contributed)
    const all = rowsOfFeed(feed.good)
    return {
      tables: [...new Set(all.map(({ table }) => table))].map(table => ({ table })),
      rows: async (_, table) => all.filter(row => row.table === table),
      files: async () =>
        filesOfFeed(feed).map(([name, children]) => ({ name, bytes: Buffer.from(textOf(children)) })),
    }
  },
}
