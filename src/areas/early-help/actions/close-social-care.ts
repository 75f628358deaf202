import type { Day } from '../../../core/day.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { InNeedPlan } from '../../child-in-need/facts.ts'
import { endCase, stillOpen } from '../../closing/facts.ts'

/**
 * Ends social care’s part once the hub has taken the child on: the child in need plan, their social worker, and the case.
 * Refused while something is open that only a conference, a court or an authorised assessment ends. CIN census: after an
 * assessment alone the child is referred to early help (RC9); after a plan services end (RC7). `staying` are allocations that go
 * on: of whoever leads Family Help.
 */
export async function closeSocialCare(
  ctx: Ctx,
  child: string,
  on: Day,
  staying: readonly string[] = [],
): Promise<Outcome<string>> {
  const [open] = await stillOpen(ctx, child)
  if (open) return refused(`${open} Early help takes the child on after that.`)
  const hadPlan = (await list(ctx, InNeedPlan, child)).some(
    ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
  )
  return endCase(ctx, child, {
    on,
    reason: hadPlan ? 'RC7' : 'RC9',
    workersWhy: 'Early help took the child on',
    roles: ['social-worker', 'child-protection-lead'],
    but: staying,
  })
}
