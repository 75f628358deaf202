import type { Role } from '../../engines/access/index.ts'

/** Who shares out a team's children: whoever allocates (docs/who-decides.md). */
export const SHARING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

/** Where a manager reads which children other teams gave to theirs. */
export const GIVEN = '/areas/caseloads/given'

/** Who reads the caseloads of a team, or of every one. */
export const WATCHING: readonly Role[] = [...SHARING, 'director', 'quality-lead']

/** Who looks over teams that are not their own. */
export const OVER_ALL: readonly Role[] = ['head-of-service', 'director', 'quality-lead']

/** Who says how much each child counts. */
export const WEIGHING: readonly Role[] = ['head-of-service']
