import type { Role } from '../../engines/access/index.ts'

/** Who decides that a child leaves our care (regulation 39): the nominated officer, who is a head of service here, or the director. */
export const ENDING: readonly Role[] = ['head-of-service', 'director']

export const GROWN = '/areas/placements/grown'
