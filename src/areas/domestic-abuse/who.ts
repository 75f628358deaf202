import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

type Viewer = { roles: readonly Role[] }
type Told = { closedAt: unknown; route: string | null }

/** Who works the list at the front door: screens, and passes on what cannot wait. */
export const SCREENING: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/** Who screens as well, for children whose record they may open: whoever works with the family knows more. */
export const SCREENING_TOO: readonly Role[] = ['social-worker', 'team-manager', 'early-help-worker']

/** Who may say that it goes no further than early help, or nowhere: a manager. */
export const CLOSING: readonly Role[] = ['front-door-manager', 'head-of-service']

/** Who reads what was screened, as part of a child’s record. */
export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

const isOneOf = ({ roles }: Viewer, these: readonly Role[]): boolean =>
  roles.some(role => these.includes(role))

/** Whether somebody is of the front door, which takes notifications and closes them. */
export const isFrontDoor = (viewer: Viewer): boolean => isOneOf(viewer, SCREENING)

/**
 * Whether somebody may screen a notification now. The front door until it is closed, as its decision rests on what was
 * screened by then; whoever has the family since as well, where it went to them.
 */
export const mayScreen = (viewer: Viewer, { closedAt, route }: Told): boolean =>
  closedAt === null
    ? isFrontDoor(viewer) || isOneOf(viewer, SCREENING_TOO)
    : (route === 'open-case' || route === 'early-help') && isOneOf(viewer, SCREENING_TOO)

/** Whose screening it is. */
export const screenerOf = (viewer: Viewer): 'front-door' | 'early-help' | 'social-care' => {
  if (isFrontDoor(viewer)) return 'front-door'
  return isOneOf(viewer, ['early-help-worker']) ? 'early-help' : 'social-care'
}
