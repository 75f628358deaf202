import type { Day } from '../../core/day.ts'
import { type Outcome, ok } from '../../core/outcome.ts'
import { asService, type Ctx, change, list, type Row } from '../../engines/records/index.ts'
import { Allocation } from './records.ts'

/**
 * Ends whoever works with a child in one role on a day: a child has one of each, and counts in one caseload. `but` is an
 * allocation that stays; `why` is kept with each that ends. Whoever begins later than that day stays, too. As the service: who decides may not see them all.
 */
export const endsInRole = (
  ctx: Ctx,
  child: string,
  role: Row<typeof Allocation>['role'],
  on: Day,
  { but, why }: { but?: string; why?: string | null } = {},
): Promise<Outcome<string>> =>
  asService(ctx, async () => {
    const open = (await list(ctx, Allocation, child)).filter(
      one =>
        one.role === role &&
        one.id !== but &&
        (one.toOn === null || one.toOn > on) &&
        (one.fromOn ?? on) <= on,
    )
    for (const { id } of open) {
      const ended = await change(ctx, Allocation, id, { toOn: on, ...(why ? { changeReason: why } : {}) })
      if (!ended.ok) return ended
    }
    return ok(child)
  })
