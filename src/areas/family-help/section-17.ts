import type { Day } from '../../core/day.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { UnderSection17 } from './records.ts'

/** Family Help under section 17 that goes on: its record, from when, and its referral. Whoever asks joins the fact. */
export type GoesOn = { id: string; fromOn: Day; referral: string }

/** A child’s Family Help under section 17 on the day shown; undefined where it is none, or the case closed. */
export async function underSection17(ctx: Ctx, child: string): Promise<GoesOn | undefined> {
  const [going] = await ctx.db.kept<GoesOn>(
    `select record_id as id, from_on as "fromOn", referral from family_help_section_17_fact
     where child_id = $1 and to_on is null order by from_on desc limit 1`,
    [child],
  )
  return going
}

type Going = { referral: string; fromOn: Day; why: string | null; decidedBy: string }

/** Family Help goes on under section 17 from a day, as part of a referral. */
export const goOnUnderSection17 = (ctx: Ctx, child: string, going: Going): Promise<Outcome<string>> =>
  insert(ctx, UnderSection17, child, going)
