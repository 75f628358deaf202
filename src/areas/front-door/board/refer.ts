import type { Day } from '../../../core/day.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { type Ctx, insert } from '../../../engines/records/index.ts'
import type { REFERRAL_SOURCE } from '../../../returns/cin-census/codes.ts'
import { whyNothingNew } from '../../child/facts.ts'
import { type CAME_BY, Referral } from '../records.ts'

/** A child is referred to children's social care, from that day: their duties begin to run. Gives the referral's id. */
export async function refer(
  ctx: Ctx,
  child: string,
  referredOn: Day,
  source: keyof typeof REFERRAL_SOURCE,
  cameBy: keyof typeof CAME_BY,
): Promise<Outcome<string>> {
  const why = await whyNothingNew(ctx, child)
  return why === undefined
    ? insert(ctx, Referral, child, { referredOn, source, noFurtherAction: 'false', cameBy })
    : refused(why)
}
