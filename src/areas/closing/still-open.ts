import { type Day, formatDay } from '../../core/day.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { statusesOf, statusOn } from '../../engines/status/index.ts'
import { Assessment } from '../assessment/facts.ts'
import { Enquiry, ProtectionPlan } from '../child-protection/facts.ts'

/**
 * What is still open about a child and must end first, each as a sentence that says what to do: nothing when the case
 * may close. Never with an enquiry open (Working Together to Safeguard Children 2023, chapter 3).
 */
export async function stillOpen(ctx: Ctx, child: string): Promise<string[]> {
  const found: string[] = []
  // Children Act 1989, section 22: a child in care has a case for as long as they are in care.
  if (statusOn(await statusesOf(ctx, child), ctx.today)?.status === 'in-care')
    found.push('The child is in our care: their case stays open for as long as they are.')
  const plan = (await list(ctx, ProtectionPlan, child)).find(isOpen)
  if (plan)
    found.push(
      `A protection plan is open${since(plan.startedOn)}: a review conference ends it, and nobody else.`,
    )
  for (const one of await list(ctx, Enquiry, child))
    if (one.startedOn !== null && one.conferenceOn === null && !isTrue(one.conferenceNotNeeded))
      found.push(
        `The section 47 enquiry of ${formatDay(one.startedOn)} is open: write down its conference, or that none was needed.`,
      )
  for (const one of await list(ctx, Assessment, child))
    if (one.startedOn !== null && one.authorisedOn === null)
      found.push(`The assessment of ${formatDay(one.startedOn)} is not authorised: finish it first.`)
  return found
}

const isOpen = ({ startedOn, endedOn }: { startedOn: Day | null; endedOn: Day | null }): boolean =>
  startedOn !== null && endedOn === null

const since = (on: Day | null): string => (on === null ? '' : ` since ${formatDay(on)}`)

// As the census writes it: '1' or 'true'.
const isTrue = (written: string | null): boolean => written === '1' || written === 'true'
