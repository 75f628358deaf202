import type { Role } from '../../engines/access/index.ts'

/** Who works with a young person who has nowhere to live, at the front door or in a team. */
export const WORKING: readonly Role[] = [
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** Who ends the work: a manager, never the worker alone. */
export const ENDING: readonly Role[] = ['front-door-manager', 'team-manager', 'head-of-service']

/** Who decides on which footing a home was provided (practice.md, who decides: accommodate a child). */
export const DECIDING: readonly Role[] = ['head-of-service', 'director']
