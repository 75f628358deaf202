import type { Instant } from '../../core/instant.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { Shift } from './records.ts'

/** Whom the rota names in a role at a moment, as their names are written there. */
export const onCallAt = async (ctx: Ctx, role: Row<typeof Shift>['role'], at: Instant): Promise<string[]> =>
  (await list(ctx, Shift, '', { by: 'toAt', most: 400 })).flatMap(one =>
    one.role === role && one.fromAt <= at && at < one.toAt ? [one.worker] : [],
  )
