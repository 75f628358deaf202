import type { Role } from '../../engines/access/index.ts'

/** Who tells other agencies, and writes down what they tell us. */
export const TELLING: readonly Role[] = [
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** Who says which agency is told of what. */
export const SETTING: readonly Role[] = ['front-door-manager', 'head-of-service']

export const NOTICES = '/areas/notices'
export const LISTS = `${NOTICES}/lists`
