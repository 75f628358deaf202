import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who proposes that a case goes to another team. */
export const PROPOSING: readonly Role[] = [
  'front-door-worker',
  'front-door-manager',
  'social-worker',
  'early-help-worker',
  'team-manager',
  'head-of-service',
]

/** Who takes a case on, or does not: a manager of the receiving team, or a head of service. */
export const RECEIVING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
