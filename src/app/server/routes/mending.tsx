import type { CollectionYear } from '../../../core/collection-year.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import { type ToMend, toMend } from '../../../engines/faults/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import { type ChildToMend, MendList, MendPage } from '../../../web/work/index.ts'
import { allKinds } from '../../preparing/kinds.ts'
import type { KindName } from '../../validating/kind-of.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../../validating/live-kinds.ts'
import { openYears } from '../../validating/open-years.ts'
import { beginningPages, mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { WITH_LISTS } from './work.tsx'

export const MENDING = '/work/to-put-right'
/** On My day: a glance at so many children, and a way to the rest. */
const ON_MY_DAY = 3
const PER_PAGE = 50
/** What waits for the year's end is shown so that it is no surprise then, not to be worked through. */
const AT_YEAR_END = 20

/** What is for the viewer to put right so that a return is right. */
export const mendingRoutes: readonly Route[] = [
  { method: 'GET', path: MENDING, title: 'To put right for the return', may: WITH_LISTS, handle: all },
]

/** The first of what is for the viewer to put right, for My day; nothing where there is nothing. */
export async function whatToMend(visit: Visit) {
  const { count, children } = await childrenOf(visit, false, PER_PAGE, 0)
  return count === 0 ? null : <MendList byChild={children.slice(0, ON_MY_DAY)} count={count} href={MENDING} />
}

async function all(visit: Visit): Promise<Answered> {
  const page = pageOf(visit.query.page)
  const { count, children } = await childrenOf(visit, false, PER_PAGE, (page - 1) * PER_PAGE)
  const later = await childrenOf(visit, true, AT_YEAR_END, 0)
  return {
    title: 'To put right for the return',
    body: (
      <MendPage
        byChild={children}
        pages={pagesOf({ page, perPage: PER_PAGE, total: count }, n => `${MENDING}?page=${n}`)}
        atYearEnd={later.children}
        laterToo={Math.max(0, later.count - AT_YEAR_END)}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** What there is to put right, child by child: what several rules say of one record in the same words stands once. */
async function childrenOf(visit: Visit, atYearEnd: boolean, limit: number, offset: number) {
  const { ctx, viewer } = visit
  const asked = { sources: LIVE_NAMES, years: openYears(ctx.today), atYearEnd, limit, offset }
  const { count, faults } = await toMend(ctx, viewer, asked)
  if (faults.length > 0)
    await logList(ctx, 'list', 'To put right for the return', [...new Set(faults.map(({ child }) => child))])
  const mendedOn = await mendingPages(
    visit,
    faults.map(({ child }) => child),
  )
  const begunOn = beginningPages(visit)
  const titleOf = new Map(allKinds(visit.site.found).map(({ table, title }) => [table, title]))
  const told = new Map<string, ToMend[]>()
  for (const one of faults) {
    const key = `${one.child} ${one.year} ${one.foundOn}`
    const before = told.get(key)
    if (!before) told.set(key, [one])
    else if (!before.some(other => other.record === one.record && wordsOf(other) === wordsOf(one)))
      before.push(one)
  }
  const children = [...told.values()].map(
    (all): ChildToMend => ({
      name: all[0]!.childName,
      href: childHref(ctx, all[0]!.child),
      since: all[0]!.foundOn,
      year: all[0]!.year,
      items: all.map(one => ({
        says: wordsOf(one),
        record: titleOf.get(one.kind) ?? one.kind,
        href: mendedOn(one) ?? recordHref(ctx, one.kind, one.record),
        begin: begunOn(one),
      })),
    }),
  )
  return { count, children }
}

/** How it is put right, in our words. */
function wordsOf({ source, year, rule }: ToMend): string {
  const { rules } = LIVE_KINDS[source as KindName].rulesOf(year as CollectionYear)
  const own = rules.find(({ code }) => code === rule)
  return own?.onRecord ?? own?.mend ?? `Look at it with the performance analyst: rule ${rule}.`
}
