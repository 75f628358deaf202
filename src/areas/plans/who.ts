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

/** Who signs a plan off: a manager (Working Together 2023, chapter 3: plans are agreed and overseen by a manager). */
export const SIGNING: readonly Role[] = ['team-manager', 'head-of-service']
