import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who records that a child has died or a pregnancy ended: it ends the work of everybody, so a manager does. */
export const RECORDING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

/** Who decides whether a death is notified as a serious incident, and keeps that it was. */
export const DECIDING: readonly Role[] = ['head-of-service', 'director']

export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

/** Where it is said what ended, and what is to be done next. */
export const endingHref = (child: string): string => `/areas/endings/children/${child}`
