import { type Day, maxDay } from '../../core/day.ts'
import { type Outcome, ok } from '../../core/outcome.ts'
import { type Ctx, change, list, type Row } from '../../engines/records/index.ts'
import { Allocation } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { Referral } from '../front-door/facts.ts'

type As = {
  on: Day
  /** Why, as the CIN census names it. */
  reason: NonNullable<Row<typeof Referral>['closureReason']>
  /** Why the workers' part ends, as their history says it. */
  workersWhy: string
  /** Whose part ends with it: the social worker's, where others go on. */
  roles?: readonly NonNullable<Row<typeof Allocation>['role']>[]
  /** Allocations that go on all the same. */
  but?: readonly string[]
}

/**
 * Ends a child's case with social care on a day: child in need plans, those who worked on it, and the case itself.
 * Nothing ends before it began. Whether it may end is asked before.
 */
export async function endCase(
  ctx: Ctx,
  child: string,
  { on, reason, workersWhy, roles, but = [] }: As,
): Promise<Outcome<string>> {
  const from = (began: Day | null): Day => (began === null ? on : maxDay(on, began))
  for (const one of await list(ctx, InNeedPlan, child)) {
    if (one.startedOn === null || one.endedOn !== null) continue
    const done = await change(ctx, InNeedPlan, one.id, { endedOn: from(one.startedOn) }, one.knownAt)
    if (!done.ok) return done
  }
  for (const one of await list(ctx, Allocation, child)) {
    if (one.toOn !== null || but.includes(one.id) || (roles && !roles.includes(one.role))) continue
    const ended = { toOn: from(one.fromOn), changeReason: workersWhy }
    const done = await change(ctx, Allocation, one.id, ended, one.knownAt)
    if (!done.ok) return done
  }
  for (const one of await list(ctx, Referral, child)) {
    if (one.referredOn === null || one.closedOn !== null) continue
    const closed = { closedOn: from(one.referredOn), closureReason: reason }
    const done = await change(ctx, Referral, one.id, closed, one.knownAt)
    if (!done.ok) return done
  }
  return ok(child)
}
