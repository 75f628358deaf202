import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who says who holds the risk, and looks at children without a worker. */
export const MANAGING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

/** Who says after how many days a child without a worker goes further up. */
export const SETTING: readonly Role[] = ['head-of-service', 'director']

/** Who reads the list and the reports. */
export const WATCHING: readonly Role[] = [...MANAGING, 'director', 'quality-lead']

export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
