import { type Day, formatDay } from '../../../core/day.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { whyNothingNew } from '../../child/facts.ts'
import { Plan } from '../records.ts'

/** Why no plan can begin for a child; undefined where one can. */
export async function whyNoPlan(ctx: Ctx, child: string): Promise<string | undefined> {
  const over = await whyNothingNew(ctx, child)
  if (over) return over
  const open = (await list(ctx, Plan, child)).find(({ endedOn }) => endedOn === null)
  return (
    open &&
    `A protection plan is open here already${open.startedOn === null ? '' : `, since ${formatDay(open.startedOn)}`}. It is not made a second time.`
  )
}

/** What is wrong with the category that was said: a plan that is made has one, and nothing else has. */
export function whyNotThisCategory(isMade: boolean, category: unknown): string | undefined {
  if (isMade) return category == null ? 'Say of which harm the plan is to protect the child' : undefined
  return category == null ? undefined : 'Leave this empty: no protection plan was made here'
}

type Made = {
  on: Day
  category: Row<typeof Plan>['initialCategory']
  /** The case that it is part of; the open one where none is said. */
  referral?: string | null
  /** Plans before it, here and elsewhere; empty where nobody knows. */
  previousPlans?: number
}

/**
 * The plan that a conference made: it starts on the day of the conference, so that visits and reviews run from there. Gives
 * its id.
 */
export async function makePlan(ctx: Ctx, child: string, made: Made): Promise<Outcome<string>> {
  const open = await ctx.db.first<{ id: string }>(
    `select record_id as id from referral_fact where child_id = $1 and closed_on is null order by referred_on desc limit 1`,
    [child],
  )
  return insert(ctx, Plan, child, {
    referral: made.referral ?? open?.id ?? null,
    startedOn: made.on,
    initialCategory: made.category,
    latestCategory: made.category,
    previousPlans: made.previousPlans ?? null,
  })
}
