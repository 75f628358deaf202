import type { Role } from '../../../engines/access/index.ts'

/** Who works at the front door: they receive contacts, ask partners, and write down agreement. */
export const FRONT_DOOR: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/**
 * Who rates and decides. Every contact is triaged by a manager (self-evaluation of 2023); a head of service deputises.
 */
export const DECIDERS: readonly Role[] = ['front-door-manager', 'head-of-service']
