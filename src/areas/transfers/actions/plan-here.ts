import type { Day } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { makePlan, whyNoPlan, whyNotThisCategory } from '../../child-protection/facts.ts'

type Values = Record<string, unknown>

/** Why the plan that a conference decided on cannot begin here; nothing where it can, or none was decided on. */
export async function whyNoPlanHere(
  ctx: Ctx,
  child: string,
  { conferenceOutcome, conferenceCategory }: Values,
): Promise<Outcome<never> | undefined> {
  const isMade = conferenceOutcome === 'plan'
  const why = isMade ? await whyNoPlan(ctx, child) : undefined
  if (why) return refused(why)
  const wrong = whyNotThisCategory(isMade, conferenceCategory)
  return wrong ? invalid('conferenceCategory', wrong) : undefined
}

/** The plan that a transfer-in conference made. How many plans came before elsewhere nobody knows here. */
export const planHere = async (
  ctx: Ctx,
  child: string,
  { conferenceOutcome, conferenceOn, conferenceCategory }: Values,
): Promise<Outcome<string>> =>
  conferenceOutcome === 'plan'
    ? makePlan(ctx, child, {
        on: conferenceOn as Day,
        category: conferenceCategory as Parameters<typeof makePlan>[2]['category'],
      })
    : ok(child)
