import { addMonths, type Day, isoDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import type { Ctx, DatasetRows } from '../../engines/records/index.ts'
import { KEPT, keptSql, MADE_ON, YEARS } from './window.ts'

/** The setting that says of which instant the table of this transaction is. */
const KEPT_OF = 'goldthread.ssd_kept_of'

/**
 * Makes the table of who is in the dataset, as known at the transaction's instant, for every statement of the dataset that is
 * asked in it: once an instant. Gives the day from which on something must have happened to them.
 */
export async function whoIsIn(ctx: Ctx, rows: readonly DatasetRows[]): Promise<Day> {
  const on = dayOf(ctx.knownAt ?? ctx.now)
  const of = String(ctx.knownAt ?? 'now')
  const there = await ctx.db.first<{ of: string | null }>('select current_setting($1, true) as of', [KEPT_OF])
  if (there?.of !== of) {
    await ctx.db.rows('select set_config($1, $2, true), set_config($3, $4, true)', [
      MADE_ON,
      isoDay(on),
      KEPT_OF,
      of,
    ])
    await ctx.db.run(`drop table if exists pg_temp.${KEPT}`)
    await ctx.db.run(`create temporary table ${KEPT} on commit drop as ${keptSql(rows)}`)
    await ctx.db.run(`analyze pg_temp.${KEPT}`)
  }
  return addMonths(on, -12 * YEARS)
}
