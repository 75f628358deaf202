import type { Role } from '../../engines/access/index.ts'

/** Who reads early help: those who give it, those who may take the child on, and those who look over both. */
export const READERS: readonly Role[] = [
  'early-help-worker',
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'director',
  'performance-analyst',
  'quality-lead',
]
