import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'

/**
 * How many children live in the authority on a day: the estimate in force then, for rates per 10,000. Comes
 * from the view authority_population (from_on date, children integer), which one area gives. Undefined when
 * none is recorded for that day or before.
 */
export async function populationOn(ctx: Ctx, on: Day): Promise<number | undefined> {
  const row = await ctx.db.first<{ children: number }>(
    'select children from authority_population where from_on <= $1 order by from_on desc limit 1',
    [isoDay(on)],
  )
  return row?.children
}
