import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'

/**
 * How many children live in the authority on each of some days: the estimate in force then, for rates per 10,000,
 * in the order of the days. Comes from the view authority_population (from_on date, children integer), which one
 * area gives. Undefined where none is recorded for that day or before. The same for every viewer.
 */
export async function populationOn(ctx: Ctx, days: readonly Day[]): Promise<(number | undefined)[]> {
  const rows = await ctx.db.rows<{ on_day: Day; children: number | null }>(
    'select on_day, children from population_on($1::date[], $2)',
    [days.map(isoDay), ctx.knownAt !== null],
  )
  const known = new Map(rows.map(row => [row.on_day, row.children ?? undefined]))
  return days.map(day => known.get(day))
}
