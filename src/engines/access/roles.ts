/** The roles a person may hold, each with its name on screen. Areas say which of them may read and do what. */
export const ROLE_NAMES = {
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
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
  'business-support': 'Business support',
  administrator: 'Administrator',
} as const

/**
 * A professional of another agency, invited by name. Nobody else's role goes with it, no area grants it a kind of record,
 * and it opens only pages that name it (docs/decisions/2026-11-27-partners-sign-in.md).
 */
export const PARTNER = 'partner'

/** One of the roles. */
export type Role = keyof typeof ROLE_NAMES | typeof PARTNER

/** A role's name on screen. */
export const roleName = (role: Role): string => (role === PARTNER ? 'Partner' : ROLE_NAMES[role])

/** Everyone who can sign in, partners too: for the few pages that are everybody's own. */
export const EVERYONE: readonly Role[] = [...(Object.keys(ROLE_NAMES) as Role[]), PARTNER]

/** Those who work with children's social care records every day. */
export const PRACTITIONERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
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
