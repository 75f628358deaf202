import type { Role } from '../../../engines/access/index.ts'

/** Who gives early help. */
export const GIVING: readonly Role[] = ['early-help-worker', 'team-manager', 'head-of-service']
/** Who writes it: a social worker only in Family Help, which they may lead (`givesHelp` says whether they do today). */
export const WRITING: readonly Role[] = [...GIVING, 'social-worker']
/** Who may ask for it. */
export const ASKING: readonly Role[] = [...GIVING, 'social-worker', 'front-door-worker', 'front-door-manager']
/** Who decides that it is offered, and brings it to an end: a manager, never the worker (who decides, practice.md). */
export const DECIDING: readonly Role[] = ['front-door-manager', 'team-manager', 'head-of-service']
/** Who runs a team, and the head of service who deputises for any of them. */
export const MANAGING: readonly Role[] = ['team-manager', 'head-of-service']
