import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who reads notes: whoever works with children’s records. */
export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

/** Who writes them. */
export const WRITERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'adoption-worker',
]

/** Who sees what is late in being written up. */
export const MANAGERS: readonly Role[] = [
  'team-manager',
  'front-door-manager',
  'head-of-service',
  'director',
  'quality-lead',
]
