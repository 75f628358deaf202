import type { Role } from '../../engines/access/index.ts'

/** Who says what the agency decision maker decided, where nothing in the record does: see the README, *Who decides*. */
export const DECIDING: readonly Role[] = ['head-of-service', 'director']

/** Who says that the court made a placement order: whoever answers for the work with the child, as of other orders. */
export const SAYING_ORDERS: readonly Role[] = ['team-manager', 'head-of-service', 'adoption-worker']

/** Who says that a child has moved in with adopters. */
export const PLACING: readonly Role[] = [
  'social-worker',
  'adoption-worker',
  'team-manager',
  'head-of-service',
]

/** Nobody is adopted from their 18th birthday on by an application made after it (Adoption and Children Act 2002, section 49(4)). */
export const UNDER_18 = { from: 0, under: 18 }

/** Asked of each decision that somebody else made. */
export const WRITTEN_IN = 'Say where the decision is written down'
