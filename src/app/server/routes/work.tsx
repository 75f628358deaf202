import { LIST_SENTENCE, logList, PRACTITIONERS, type Role } from '../../../engines/access/index.ts'
import {
  childrenWith,
  dueCounts,
  dueOf,
  teams,
  unallocated,
  type Whose,
} from '../../../engines/clocks/index.ts'
import { Pagination, pageOf, pagesOf } from '../../../web/kit/index.ts'
import { UnallocatedList, WorkList } from '../../../web/work/index.ts'
import { clockWords } from '../clock-words.ts'
import { holdsOneOf } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { byArea, groupOf, rowOf, soonUntil, totalOf, untoldOf } from '../work-of.ts'

const PER_PAGE = 50

/** Roles with work lists: everyone who works with children's records. */
export const WITH_LISTS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
/** Roles that look over teams that are not their own, and over the whole service. */
export const OVER_ALL: readonly Role[] = [
  'head-of-service',
  'director',
  'reviewing-officer',
  'performance-analyst',
  'quality-lead',
]
/** Roles that give children to workers, or watch that it is done. */
export const ALLOCATING: readonly Role[] = [
  'team-manager',
  'front-door-manager',
  'head-of-service',
  'director',
]

/** What must be done, by worker, team and service. Made from clocks alone. */
export const workRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/work',
    title: 'Work',
    may: WITH_LISTS,
    async handle(visit) {
      const own = { account: visit.viewer.account }
      const first = await firstLooksAt(visit)
      // A manager who works with no child would read an empty page.
      if (first.path !== '/work' && (await childrenWith(visit.ctx, own)) === 0)
        return { redirect: first.path }
      return workList(visit, own, 'My work', '/work')
    },
  },
  {
    method: 'GET',
    path: '/work/team/:team',
    title: 'Work of a team',
    may: WITH_LISTS,
    async handle(visit) {
      const team = visit.path.team ?? ''
      const isOwn = team === visit.viewer.team
      if (!isOwn && !holdsOneOf(visit.viewer, OVER_ALL)) return 'not-found'
      if (!isOwn && !(await teams(visit.ctx)).includes(team)) return 'not-found'
      return workList(visit, { team }, `Work of ${team}`, teamPath(team))
    },
  },
  {
    method: 'GET',
    path: '/work/service',
    title: 'Work of the service',
    may: OVER_ALL,
    handle: visit => workList(visit, 'everyone', 'Work of the whole service', '/work/service'),
  },
  {
    method: 'GET',
    path: '/work/new',
    title: 'Work that nobody holds',
    may: ALLOCATING,
    handle: visit => workList(visit, 'no-one', 'Work that nobody holds', '/work/new'),
  },
  {
    method: 'GET',
    path: '/work/unallocated',
    title: 'Children without a worker',
    may: ALLOCATING,
    handle: waiting,
  },
]

type FirstLook = { whose: Whose; path: string; manages: boolean }

const EVERYONE: FirstLook = { whose: 'everyone', path: '/work/service', manages: true }

/**
 * Whose work a person looks at first: what nobody holds yet, a manager's team, their own, or the whole service; that
 * too where they look over it and hold nobody themselves.
 */
export async function firstLooksAt({ viewer, ctx }: Pick<Visit, 'viewer' | 'ctx'>): Promise<FirstLook> {
  if (holdsOneOf(viewer, ['head-of-service', 'director', 'performance-analyst', 'quality-lead']))
    return EVERYONE
  if (holdsOneOf(viewer, ['front-door-manager']))
    return { whose: 'no-one', path: '/work/new', manages: false }
  if (viewer.team && holdsOneOf(viewer, ['team-manager']))
    return { whose: { team: viewer.team }, path: teamPath(viewer.team), manages: true }
  const own = { account: viewer.account }
  if (holdsOneOf(viewer, OVER_ALL) && (await childrenWith(ctx, own)) === 0) return EVERYONE
  return { whose: own, path: '/work', manages: false }
}

/** Where a team's list is. */
export const teamPath = (team: string): string => `/work/team/${encodeURIComponent(team)}`

async function workList(visit: Visit, whose: Whose, title: string, path: string): Promise<Answered> {
  const { ctx, query } = visit
  const words = clockWords(visit.site.found)
  const area = words.areas.find(({ name }) => name === query.area)
  const page = pageOf(query.page)
  const soon = soonUntil(ctx.today)
  const every = await dueCounts(ctx, whose, soon)
  const counts = area ? every.filter(({ clock }) => area.clocks.includes(clock)) : every
  const due = await dueOf(
    ctx,
    { whose, clocks: area?.clocks },
    { limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
  )
  await logList(ctx, 'list', `${title}${area ? `, ${area.title}` : ''}, page ${page}`, [
    ...new Set(due.map(({ childId }) => childId)),
  ])
  const href = (to: { area?: string; page?: number }) => {
    const asked = new URLSearchParams()
    if (to.area) asked.set('area', to.area)
    if (to.page && to.page > 1) asked.set('page', String(to.page))
    return asked.size > 0 ? `${path}?${asked}` : path
  }
  const body = (
    <WorkList
      title={title}
      lists={listsOf(visit, path)}
      today={ctx.today}
      rows={due.map(one => ({ ...rowOf(one, words, visit.viewer), group: groupOf(one.dueOn, ctx.today) }))}
      counts={totalOf(counts)}
      page={page}
      perPage={PER_PAGE}
      href={to => href({ area: area?.name, page: to })}
      areas={area ? [] : byArea(every, words, name => href({ area: name }))}
      only={area && { title: area.title, all: path }}
      untold={area ? [] : await untoldOf(ctx, whose, words)}
      sentence={LIST_SENTENCE}
      withWorker={whose === 'everyone' || (whose !== 'no-one' && 'team' in whose)}
    />
  )
  return { title, body, wide: true }
}

function listsOf({ viewer }: Visit, path: string) {
  const lists = [
    { href: '/work', text: 'My work' },
    ...(viewer.team ? [{ href: teamPath(viewer.team), text: viewer.team }] : []),
    ...(holdsOneOf(viewer, OVER_ALL) ? [{ href: '/work/service', text: 'Whole service' }] : []),
    ...(holdsOneOf(viewer, ALLOCATING)
      ? [
          { href: '/work/new', text: 'Work that nobody holds' },
          { href: '/work/unallocated', text: 'Children without a worker' },
        ]
      : []),
  ]
  return lists.map(list => ({ ...list, active: list.href === path }))
}

async function waiting({ ctx, query }: Visit): Promise<Answered> {
  const page = pageOf(query.page)
  const { count, children } = await unallocated(ctx, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  await logList(
    ctx,
    'list',
    `Children without a worker, page ${page}`,
    children.map(({ childId }) => childId),
  )
  const pages = pagesOf({ page, perPage: PER_PAGE, total: count }, to => `/work/unallocated?page=${to}`)
  const body = (
    <>
      <h1 class="govuk-heading-l">Children without a worker</h1>
      <UnallocatedList count={count} children={children} />
      {pages && <Pagination {...pages} />}
      <p class="govuk-hint">{LIST_SENTENCE}</p>
    </>
  )
  return { title: 'Children without a worker', body }
}
