import type { CollectionYear } from '../../../core/collection-year.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import { type ToMend, toMend } from '../../../engines/faults/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import { type MendItem, MendList, MendPage } from '../../../web/work/index.ts'
import { allKinds } from '../../preparing/kinds.ts'
import type { KindName } from '../../validating/kinds.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../../validating/live-kinds.ts'
import { openYears } from '../../validating/open-years.ts'
import { mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { WITH_LISTS } from './work.tsx'

export const MENDING = '/work/to-put-right'
/** On My day: a glance, and a way to the rest. */
const ON_MY_DAY = 5
const PER_PAGE = 50
/** What waits for the year's end is shown so that it is no surprise then, not to be worked through. */
const AT_YEAR_END = 20

/** What is for the viewer to put right so that a return is right. */
export const mendingRoutes: readonly Route[] = [
  { method: 'GET', path: MENDING, title: 'To put right for the return', may: WITH_LISTS, handle: all },
]

/** The first of what is for the viewer to put right, for My day; nothing where there is nothing. */
export async function whatToMend(visit: Visit) {
  const { count, items } = await itemsOf(visit, false, ON_MY_DAY, 0)
  return count === 0 ? null : <MendList items={items} count={count} href={MENDING} />
}

async function all(visit: Visit): Promise<Answered> {
  const page = pageOf(visit.query.page)
  const { count, items } = await itemsOf(visit, false, PER_PAGE, (page - 1) * PER_PAGE)
  const later = await itemsOf(visit, true, AT_YEAR_END, 0)
  return {
    title: 'To put right for the return',
    body: (
      <MendPage
        items={items}
        pages={pagesOf({ page, perPage: PER_PAGE, total: count }, n => `${MENDING}?page=${n}`)}
        atYearEnd={later.items}
        atYearEndCount={later.count}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

async function itemsOf(visit: Visit, atYearEnd: boolean, limit: number, offset: number) {
  const { ctx, viewer } = visit
  const asked = { sources: LIVE_NAMES, years: openYears(ctx.today), atYearEnd, limit, offset }
  const { count, faults } = await toMend(ctx, viewer, asked)
  if (faults.length > 0)
    await logList(ctx, 'list', 'To put right for the return', [...new Set(faults.map(({ child }) => child))])
  const mendedOn = await mendingPages(
    visit,
    faults.map(({ child }) => child),
  )
  const titleOf = new Map(allKinds(visit.site.found).map(({ table, title }) => [table, title]))
  const items = faults.map(
    (one): MendItem => ({
      childName: one.childName,
      childHref: childHref(ctx, one.child),
      says: wordsOf(one),
      record: titleOf.get(one.kind) ?? one.kind,
      href: mendedOn(one) ?? recordHref(ctx, one.kind, one.record),
      since: one.foundOn,
      year: one.year,
    }),
  )
  return { count, items }
}

/** How it is put right, in our words. */
const wordsOf = ({ source, year, rule }: ToMend): string =>
  LIVE_KINDS[source as KindName].rulesOf(year as CollectionYear).rules.find(({ code }) => code === rule)
    ?.mend ?? `Look at it with the performance analyst: rule ${rule}.`
