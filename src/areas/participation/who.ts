import { PRACTITIONERS, type Role } from '../../engines/access/index.ts'

/** Who reads of a child's part in the work. */
export const READERS: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

/** Who works with the child, and offers advocacy. */
export const WORKING: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'adoption-worker',
]

/** Where a child's part in the work is shown. */
export const partHref = (child: string): string => `/areas/participation/children/${child}`
