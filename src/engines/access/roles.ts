/** The roles a person may hold, each with its name on screen. Areas say which of them may read and do what. */
export const ROLE_NAMES = {
  'social-worker': 'Social worker',
  'early-help-worker': 'Early help worker',
  'front-door-worker': 'Front door worker',
  'front-door-manager': 'Front door manager',
  'team-manager': 'Team manager',
  'reviewing-officer': 'Independent reviewing officer',
  'head-of-service': 'Head of service',
  director: 'Director',
  'performance-analyst': 'Performance analyst',
  'quality-lead': 'Quality lead',
  'adoption-worker': 'Adoption worker',
  administrator: 'Administrator',
} as const

/** One of the roles. */
export type Role = keyof typeof ROLE_NAMES

/** Those who work with children's social care records every day. */
export const PRACTITIONERS: readonly Role[] = [
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'director',
  'performance-analyst',
  'quality-lead',
  'adoption-worker',
]
