import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']
/** Who writes actions of plans and marks how far they are. */
export const WRITERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'adoption-worker',
]
