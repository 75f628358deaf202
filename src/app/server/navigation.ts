import { isPartner, PARTNER, type Role } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import type { NavItem } from '../../web/kit/index.ts'
import type { Route } from './route.ts'

type Place = { href: string; text: string; daily?: readonly Role[] }

const PLACES: readonly Place[] = [
  { href: '/', text: 'My day' },
  { href: '/work', text: 'Work' },
  { href: '/outbox', text: 'Outbox' },
  { href: '/figures', text: 'Figures' },
  { href: '/loads', text: 'Loads' },
  { href: '/matches', text: 'Matches' },
  { href: '/restrictions', text: 'Restrictions' },
  { href: '/returns', text: 'Returns' },
  { href: '/accounts', text: 'Accounts' },
  { href: '/jobs', text: 'Jobs' },
]

/**
 * Whether the viewer holds one of the roles; every colleague does where none are named. A partner of another agency opens
 * nothing that does not name partners (docs/decisions/2026-11-27-partners-sign-in.md).
 */
export const holdsOneOf = (viewer: Viewer, may: readonly Role[] | undefined): boolean =>
  may ? may.some(role => viewer.roles.includes(role)) : !isPartner(viewer)

/** Where a partner's work begins: the first place that names them. */
export const partnersHome = (routes: readonly Pick<Route, 'path' | 'place' | 'may'>[]): string | undefined =>
  routes.find(({ place, may }) => place !== undefined && may?.includes(PARTNER))?.path

/** More than these do not fit beside each other on a small screen's two lines. */
const MOST = 8
/** Where all the others are. */
export const MORE = '/more'

/** What of a site's routes its navigation is made of: the same for every viewer and page, and looked up once. */
type Known = { places: readonly Place[]; opened: ReadonlyMap<string, readonly Route['may'][]> }
const known = new WeakMap<readonly Route[], Known>()

function knownOf(routes: readonly Route[]): Known {
  const places = routes.flatMap(({ path: href, place, daily }): Place[] =>
    place === undefined ? [] : [{ href, text: place, daily }],
  )
  const opened = new Map<string, Route['may'][]>()
  for (const { method, path, may } of routes)
    if (method === 'GET') opened.set(path, [...(opened.get(path) ?? []), may])
  const made = { places, opened }
  known.set(routes, made)
  return made
}

/** Every main page that this viewer may open, in the order in which they stand. */
export function placesOf(viewer: Viewer, routes: readonly Route[]): Place[] {
  const { places, opened } = known.get(routes) ?? knownOf(routes)
  // What areas bring stands after My day and Work.
  const all = isPartner(viewer) ? places : [...PLACES.slice(0, 2), ...places, ...PLACES.slice(2)]
  return all.filter(({ href }) => opened.get(href)?.some(may => holdsOneOf(viewer, may)))
}

/**
 * The main navigation of this viewer, the page shown now marked. Where there are many, what is theirs from day to day
 * stands in it, and the rest on a page of its own. `path` is without its query.
 */
export function navigationOf(viewer: Viewer, routes: readonly Route[], path: string): NavItem[] {
  const all = placesOf(viewer, routes)
  const isNow = (href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`))
  const shown = all.length <= MOST ? all : firstOf(viewer, all, isNow)
  const items = shown.length < all.length ? [...shown, { href: MORE, text: 'More' }] : shown
  return items.map(({ href, text }) => ({
    href,
    text,
    current: path === href,
    active: href !== '/' && path.startsWith(`${href}/`),
  }))
}

/** My day, where they are now and what is daily for them, then what everybody has, then whatever fits. */
function firstOf({ roles }: Viewer, all: readonly Place[], isNow: (href: string) => boolean): Place[] {
  const rank = ({ href, daily = [] }: Place): number => {
    if (href === '/' || isNow(href) || daily.some(role => roles.includes(role))) return 0
    return PLACES.some(one => one.href === href) ? 1 : 2
  }
  const first = all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST - 1)
  return all.filter(place => first.includes(place))
}
