import type { Role } from '../../../engines/access/index.ts'

/** Who decides at the legal gateway that work before court begins, and how it ends (practice.md, who decides). */
export const GATEWAY_DECIDES: readonly Role[] = ['head-of-service', 'director']

/** Who reads what a lawyer advised: those who work with the child, and those who answer for the work. */
export const READS_ADVICE: readonly Role[] = [...GATEWAY_DECIDES, 'social-worker', 'team-manager']
