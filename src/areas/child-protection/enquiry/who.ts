import type { Role } from '../../../engines/access/index.ts'

/** Who writes down a strategy discussion: a qualified social worker, or a manager. */
export const WRITING: readonly Role[] = [
  'social-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** Who starts a section 47 enquiry: a manager (practice.md, who decides). */
export const STARTING: readonly Role[] = ['team-manager', 'front-door-manager', 'head-of-service']

/** Who carries an enquiry out, and ends it with what it found. */
export const ENQUIRING: readonly Role[] = ['social-worker', 'team-manager']

/** Who convenes an initial conference, or decides that none is needed. */
export const CONVENING: readonly Role[] = ['team-manager', 'head-of-service']

/** Where a child's strategy discussions, enquiries and what came of them are shown. */
export const enquiriesHref = (child: string): string => `/areas/child-protection/children/${child}`

/** Below a child's enquiries: where what one found is written. */
export const FINDING_PATH = 'finding'

/** Where a strategy discussion is written down. */
export const discussionHref = (child: string): string => `${enquiriesHref(child)}/strategy-discussion`
