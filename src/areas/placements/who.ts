import type { Role } from '../../engines/access/index.ts'

/** Who decides that a child leaves our care (regulation 39): the nominated officer, who is a head of service here, or the director. */
export const ENDING: readonly Role[] = ['head-of-service', 'director']

export const GROWN = '/areas/placements/grown'

/** Who decides that a child is accommodated, and confirms what was decided at night (practice.md, who decides). */
export const ACCOMMODATING: readonly Role[] = ['head-of-service', 'director']

/** Who can be on call as senior manager out of hours: the rota says who is. */
export const ON_CALL: readonly Role[] = ['front-door-manager', 'team-manager', 'head-of-service', 'director']

/** Who writes down who agreed. */
export const ASKING: readonly Role[] = [
  'social-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
  'director',
]

export const TO_CONFIRM = '/areas/placements/to-confirm'

/** Where how a child comes into our care by agreement is shown. */
export const comingInHref = (child: string): string => `/areas/placements/children/${child}`
