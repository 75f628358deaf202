import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who proposes that a case closes: whoever works on it. */
export const PROPOSING: readonly Role[] = [
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** Who closes a case, or does not yet: a manager (practice.md, who decides). */
export const CLOSING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
