import { type NewsLine, newsFor, newsSeen } from '../../../engines/news/index.ts'
import type { Route } from '../route.ts'
import type { Site } from '../site.ts'
import { WITH_LISTS } from './work.tsx'

/** Where a worker says that they have seen what is new. */
export const NEWS = '/news'

/** What every area tells a worker of. */
export const newsOf = (site: Site) => site.found.flatMap(({ area }) => area.news ?? [])

/** Opens one thing that is new, after which it is new no longer. */
export const seenHref = ({ recordId }: Pick<NewsLine, 'recordId'>): string => `${NEWS}/${recordId}`

/** Opening marks as seen: what was opened stays where it was told, and goes from My day alone. */
export const newsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${NEWS}/:record`,
    title: 'New for you',
    may: WITH_LISTS,
    async handle({ ctx, site, path }) {
      // Only what is news to the viewer leads anywhere: an address tells nothing of a record that they may not see.
      const line = (await newsFor(ctx, newsOf(site))).find(({ recordId }) => recordId === path.record)
      if (!line) return { redirect: '/', notice: 'You have seen this already, or it is no longer new.' }
      await newsSeen(ctx, [line.recordId])
      return { redirect: line.opens }
    },
  },
  {
    method: 'POST',
    path: NEWS,
    title: 'New for you',
    may: WITH_LISTS,
    async handle({ ctx, site }) {
      await newsSeen(
        ctx,
        (await newsFor(ctx, newsOf(site))).map(({ recordId }) => recordId),
      )
      return { redirect: '/' }
    },
  },
]
