import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who reads how families are helped here, and which Family Help goes on under section 17. */
export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

/** Who says from which day families are helped otherwise: it moves teams, not a case. */
export const SETTING: readonly Role[] = ['head-of-service', 'director']

/** Who says who leads the protection of a child: whoever allocates (docs/who-decides.md). */
export const MANAGING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']
