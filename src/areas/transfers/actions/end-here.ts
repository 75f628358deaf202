import { type Day, maxDay } from '../../../core/day.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { type Ctx, change, list } from '../../../engines/records/index.ts'
import { ProtectionPlan } from '../../child-protection/facts.ts'
import { endCase } from '../../closing/facts.ts'

/**
 * Ends a child's case here on the day from which another authority answers for them: plans, workers, and the case itself
 * (CIN census: transferred to services of another local authority). Nothing ends before it began.
 */
export async function endHere(ctx: Ctx, child: string, on: Day, authority: string): Promise<Outcome<string>> {
  for (const one of await list(ctx, ProtectionPlan, child)) {
    if (one.startedOn === null || one.endedOn !== null) continue
    const done = await change(
      ctx,
      ProtectionPlan,
      one.id,
      { endedOn: maxDay(on, one.startedOn) },
      one.knownAt,
    )
    if (!done.ok) return done
  }
  return endCase(ctx, child, { on, reason: 'RC5', workersWhy: `Transferred to ${authority}` })
}
