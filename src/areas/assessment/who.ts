import type { Role } from '../../engines/access/index.ts'

/** Who begins and writes an assessment: social workers and their managers (Working Together 2023, chapter 3). */
export const WRITING: readonly Role[] = [
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/**
 * Who authorises one: a manager who is a qualified social worker, as each of these roles says of whoever holds it
 * (src/areas/child/qualified.ts). Working Together 2023, chapter 3: a social work qualified manager decides on it.
 */
export const AUTHORISING: readonly Role[] = ['team-manager', 'head-of-service']

/** Who writes down where agreement to one stands, in an open case (src/areas/front-door). */
export const SAYING_AGREEMENT: readonly Role[] = ['social-worker', 'team-manager', 'head-of-service']
