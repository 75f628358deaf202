import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import { newsFor, newsSeen } from '../../../engines/news/index.ts'
import { type NewsItem, NewsList } from '../../../web/work/index.ts'
import type { Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'
import { WITH_LISTS } from './work.tsx'

/** Where all that is new stands, and a worker says that they have seen it. */
export const NEWS = '/news'
/** A fortnight's news of a worker's children; whoever has more has been away, and opens the children. */
const MOST = 200

/** What every area tells a worker of. */
const newsOf = (site: Site) => site.found.flatMap(({ area }) => area.news ?? [])

/** The newest `most` of what is new for the viewer, logged as a list, and how many there are in all. */
export async function newItems(
  { ctx, site }: Pick<Visit, 'ctx' | 'site'>,
  most: number,
): Promise<{ items: NewsItem[]; count: number }> {
  const news = await newsFor(ctx, newsOf(site))
  const shown = news.slice(0, most)
  if (shown.length > 0)
    await logList(ctx, 'list', 'New for you', [...new Set(shown.map(({ childId }) => childId))])
  return {
    // By an address that leads on: once it was opened it is new no longer.
    items: shown.map(line => ({ ...line, href: `${NEWS}/${line.recordId}` })),
    count: news.length,
  }
}

/** All that is new. Opening one of it marks it as seen: it stays where it was told, and goes from My day alone. */
export const newsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: NEWS,
    title: 'New for you',
    may: WITH_LISTS,
    async handle(visit) {
      const { items, count } = await newItems(visit, MOST)
      return {
        title: 'New for you',
        breadcrumbs: [{ text: 'My day', href: '/' }, { text: 'New for you' }],
        body: (
          <>
            <h1 class="govuk-heading-l">What others did with your children</h1>
            {count === 0 ? (
              <p class="govuk-body">Nothing is new.</p>
            ) : (
              <NewsList items={items} count={items.length} csrf={visit.csrf} href={NEWS} />
            )}
            {count > items.length && (
              <p class="govuk-body">
                The newest {items.length} of {count} are shown.
              </p>
            )}
            <p class="govuk-hint">{LIST_SENTENCE}</p>
          </>
        ),
      }
    },
  },
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
