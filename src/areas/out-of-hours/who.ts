import type { Role } from '../../engines/access/index.ts'

/** Who works out of hours and takes over from those who did. */
export const ON_DUTY: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/** Who keeps the rota. */
export const KEEPING: readonly Role[] = ['front-door-manager', 'head-of-service']

/** Who asks for legal advice about a child. */
export const ASKING: readonly Role[] = [...ON_DUTY, 'social-worker', 'team-manager']
