import type { Role } from '../../engines/access/index.ts'

export const READERS: readonly Role[] = [
  'early-help-worker',
  'social-worker',
  'team-manager',
  'front-door-manager',
  'head-of-service',
  'director',
  'performance-analyst',
  'quality-lead',
]
/** Who finds and identifies families: they read the assessments that it rests on. */
export const FINDING: readonly Role[] = [
  'social-worker',
  'team-manager',
  'front-door-manager',
  'head-of-service',
]
/** Who identifies by hand a family that they know, with their reasons: whoever works with it, too. */
export const IDENTIFYING: readonly Role[] = ['early-help-worker', ...FINDING]
/** Who works with families in the programme. */
export const WORKING: readonly Role[] = [
  'early-help-worker',
  'social-worker',
  'team-manager',
  'head-of-service',
]
/** Who checks the evidence that an outcome lasted: a manager, and never whoever wrote it. */
export const CHECKING: readonly Role[] = ['team-manager', 'head-of-service', 'quality-lead']

export const FOUND = '/areas/supporting-families/found'
export const familyHref = (child: string): string => `/areas/supporting-families/children/${child}`
