import { mayAct, type Role } from '../../engines/access/index.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** Who records and corrects who a child is, where they live and who matters to them. */
export const WORKERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'adoption-worker',
]

/** Whether the way to a correction is shown: to whoever may make one, and on what is known today. */
export const mayCorrect = async (ctx: Ctx): Promise<boolean> =>
  ctx.knownAt === null && (await mayAct(ctx, WORKERS))
