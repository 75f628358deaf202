import { type Day, maxDay } from '../../../core/day.ts'
import { type Outcome, ok, refused } from '../../../core/outcome.ts'
import { type Ctx, change, list } from '../../../engines/records/index.ts'
import { statusesOf } from '../../../engines/status/index.ts'
import { endsInRole } from '../../child/facts.ts'
import { InNeedPlan } from '../../child-in-need/facts.ts'
import { Referral } from '../../front-door/facts.ts'

// CIN census, reasons for closure: after an assessment alone the child is referred to early help; after a plan services end.
const REFERRED_TO_EARLY_HELP = 'RC9'
const SERVICES_CEASED = 'RC7'

/**
 * Ends social care’s part once the hub has taken the child on: the child in need plan, their social worker, and the case.
 * What only a conference or a court ends is never ended so: it is refused while the child has a protection plan or is in care.
 */
export async function closeSocialCare(ctx: Ctx, child: string, on: Day): Promise<Outcome<string>> {
  const isOpen = ({ toOn }: { toOn: Day | null }) => toOn === null || toOn > on
  const held = (await statusesOf(ctx, child)).filter(isOpen).map(({ status }) => status)
  if (held.includes('in-care')) return refused('This child is in care. Early help cannot take them on.')
  if (held.includes('protection'))
    return refused(
      'A child protection plan is open. The conference ends it before early help takes the child on.',
    )
  const plans = await list(ctx, InNeedPlan, child)
  for (const plan of plans) {
    if (plan.startedOn === null || plan.endedOn !== null) continue
    const ended = await change(ctx, InNeedPlan, plan.id, { endedOn: maxDay(on, plan.startedOn) })
    if (!ended.ok) return ended
  }
  for (const { id, referredOn, closedOn } of await list(ctx, Referral, child)) {
    if (referredOn === null || closedOn !== null) continue
    const hadPlan = plans.some(({ startedOn }) => startedOn !== null && startedOn >= referredOn)
    const closureReason = hadPlan ? SERVICES_CEASED : REFERRED_TO_EARLY_HELP
    const closed = await change(ctx, Referral, id, { closedOn: maxDay(on, referredOn), closureReason })
    if (!closed.ok) return closed
  }
  const worker = await endsInRole(ctx, child, 'social-worker', on)
  return worker.ok ? ok(child) : worker
}
