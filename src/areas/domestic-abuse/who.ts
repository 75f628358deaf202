import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who screens, and passes to the front door what cannot wait. */
export const SCREENING: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/** Who may say that it goes no further than early help, or nowhere: a manager. */
export const CLOSING: readonly Role[] = ['front-door-manager', 'head-of-service']

/** Who reads what was screened, as part of a child’s record. */
export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
