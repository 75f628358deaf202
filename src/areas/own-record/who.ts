import type { Role } from '../../engines/access/index.ts'

/** Who makes a record for the child to read, and reads what was made. */
export const MAKERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'adoption-worker',
]

/** Where the versions made for a child are. */
export const ownHref = (child: string): string => `/areas/own-record/children/${child}`
