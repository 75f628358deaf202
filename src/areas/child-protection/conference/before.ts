import type { Day } from '../../../core/day.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { Enquiry, Plan, Review } from '../records.ts'

/** What a child has on the record when a conference comes to them. */
export type Before = {
  /** The plan that a review looks at; without one a conference is an initial one. */
  plan: Row<typeof Plan> | undefined
  /** Days on which that plan was reviewed. */
  reviewed: readonly Day[]
  /** Enquiries that wait for their conference, the newest first. */
  enquiries: readonly Row<typeof Enquiry>[]
  /** Plans that the child had here before. */
  plansBefore: number
}

// As the census writes it.
const isYes = (written: string | null): boolean => written === '1' || written === 'true'

/** What a child has before a conference: convened or not, an enquiry that led to none and needs one is open. */
export async function beforeConference(ctx: Ctx, child: string): Promise<Before> {
  const plans = await list(ctx, Plan, child)
  const plan = plans.find(({ endedOn }) => endedOn === null)
  const reviews = await list(ctx, Review, child)
  const enquiries = await list(ctx, Enquiry, child)
  return {
    plan,
    reviewed: reviews.flatMap(one =>
      plan !== undefined && one.plan === plan.id && one.reviewedOn !== null ? [one.reviewedOn] : [],
    ),
    enquiries: enquiries
      .filter(one => one.startedOn !== null && one.conferenceOn === null && !isYes(one.conferenceNotNeeded))
      .sort((a, b) => (b.startedOn ?? 0) - (a.startedOn ?? 0)),
    plansBefore: plans.filter(({ endedOn }) => endedOn !== null).length,
  }
}
