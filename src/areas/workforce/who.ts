import type { Role } from '../../engines/access/index.ts'

/** Who says which account is a worker’s. */
export const JOINING: readonly Role[] = ['head-of-service']

/** Who reads it: those who manage workers, as of the days of their supervision. */
export const MANAGING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service', 'director']
