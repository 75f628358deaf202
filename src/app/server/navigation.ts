import { isPartner, PARTNER, type Role } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import type { NavItem } from '../../web/kit/index.ts'
import type { Route } from './route.ts'

const PLACES = [
  { href: '/', text: 'My day' },
  { href: '/work', text: 'Work' },
  { href: '/outbox', text: 'Outbox' },
  { href: '/figures', text: 'Figures' },
  { href: '/loads', text: 'Loads' },
  { href: '/matches', text: 'Matches' },
  { href: '/restrictions', text: 'Restrictions' },
  { href: '/accounts', text: 'Accounts' },
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

/** The main pages that this viewer may open, the one shown now marked. `path` is without its query. */
export function navigationOf(viewer: Viewer, routes: readonly Route[], path: string): NavItem[] {
  const places = routes.flatMap(({ path: href, place }) =>
    place === undefined ? [] : [{ href, text: place }],
  )
  // What areas bring stands after My day and Work.
  const all = isPartner(viewer) ? places : [...PLACES.slice(0, 2), ...places, ...PLACES.slice(2)]
  const open = all.filter(({ href }) =>
    routes.some(route => route.method === 'GET' && route.path === href && holdsOneOf(viewer, route.may)),
  )
  return open.map(({ href, text }) => ({
    href,
    text,
    current: path === href,
    active: href !== '/' && path.startsWith(`${href}/`),
  }))
}
