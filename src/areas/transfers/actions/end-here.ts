import { type Day, maxDay } from '../../../core/day.ts'
import { type Outcome, ok } from '../../../core/outcome.ts'
import { type Ctx, change, list } from '../../../engines/records/index.ts'
import { Allocation } from '../../child/facts.ts'
import { InNeedPlan } from '../../child-in-need/facts.ts'
import { ProtectionPlan } from '../../child-protection/facts.ts'
import { Referral } from '../../front-door/facts.ts'

/** CIN census: transferred to services of another local authority. */
const TRANSFERRED = 'RC5'

/**
 * Ends a child's case here on the day from which another authority answers for them: plans, workers, and the case itself.
 * Nothing ends before it began.
 */
export async function endHere(ctx: Ctx, child: string, on: Day, authority: string): Promise<Outcome<string>> {
  const from = (began: Day | null): Day => (began === null ? on : maxDay(on, began))
  for (const Plan of [ProtectionPlan, InNeedPlan])
    for (const one of await list(ctx, Plan, child)) {
      if (one.startedOn === null || one.endedOn !== null) continue
      const done = await change(ctx, Plan, one.id, { endedOn: from(one.startedOn) }, one.knownAt)
      if (!done.ok) return done
    }
  for (const one of await list(ctx, Allocation, child)) {
    if (one.toOn !== null) continue
    const ended = { toOn: from(one.fromOn), changeReason: `Transferred to ${authority}` }
    const done = await change(ctx, Allocation, one.id, ended, one.knownAt)
    if (!done.ok) return done
  }
  for (const one of await list(ctx, Referral, child)) {
    if (one.referredOn === null || one.closedOn !== null) continue
    const closed = { closedOn: from(one.referredOn), closureReason: TRANSFERRED } as const
    const done = await change(ctx, Referral, one.id, closed, one.knownAt)
    if (!done.ok) return done
  }
  return ok(child)
}
