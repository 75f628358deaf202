import type { Role } from '../../../engines/access/index.ts'

/** Who writes down adopters: the agency’s workers, and whoever answers for them. A local choice, as nothing names them. */
export const ADOPTER_WRITERS: readonly Role[] = ['adoption-worker', 'head-of-service']

/** Who reads them: they are adults, and no part of any child’s record. */
export const ADOPTER_READERS: readonly Role[] = [...ADOPTER_WRITERS, 'director', 'performance-analyst']

export const ADOPTERS = '/areas/adoption/adopters'
