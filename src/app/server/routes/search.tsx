import { logList } from '../../../engines/access/index.ts'
import { findPeople } from '../../../engines/matching/index.ts'
import { SearchPage, suggestions } from '../../../web/search/index.ts'
import type { Route } from '../route.ts'

const PER_PAGE = 20
/** Nobody looks further than this: they ask again, better. */
const MOST = 100
const SUGGESTED = 8

/** What was typed, without signs that no keyboard has and a database refuses. */
const typed = (q: string | undefined): string => (q ?? '').replace(/\p{Cc}/gu, ' ').slice(0, 200)

/** Finding a child: the page, and what the search box suggests while somebody types. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/search',
    title: 'Search',
    async handle({ ctx, query }) {
      const asked = typed(query.q).trim()
      const found = asked === '' ? [] : await findPeople(ctx, asked, { limit: MOST })
      const last = Math.max(1, Math.ceil(found.length / PER_PAGE))
      const page = Math.min(last, Math.max(1, Math.trunc(Number(query.page)) || 1))
      const from = (page - 1) * PER_PAGE
      const shown = found.slice(from, from + PER_PAGE)
      if (asked !== '')
        await logList(
          ctx,
          'search',
          asked,
          shown.map(one => one.personId),
        )
      return {
        title: asked === '' ? 'Find a child' : `Search for “${asked}”`,
        query: asked,
        body: (
          <SearchPage
            asked={asked}
            found={shown}
            from={from}
            total={found.length}
            more={found.length === MOST}
            perPage={PER_PAGE}
            href={to => `/search?${new URLSearchParams({ q: asked, page: String(to) })}`}
            today={ctx.today}
          />
        ),
      }
    },
  },
  {
    method: 'GET',
    path: '/search/suggest',
    title: 'Suggestions',
    async handle({ ctx, query }) {
      const asked = typed(query.q)
      if (asked.trim().length < 2) return { json: [] }
      const found = await findPeople(ctx, asked, { limit: SUGGESTED })
      // What is shown while typing is shown: it is in the log like any search.
      if (found.length > 0)
        await logList(
          ctx,
          'search',
          asked,
          found.map(one => one.personId),
        )
      return { json: suggestions(found, ctx.today) }
    },
  },
]
