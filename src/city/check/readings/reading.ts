import type { Day } from '../../../core/day.ts'
import { isoDay } from '../../../core/day.ts'
import {
  type Counts,
  type Figure,
  figureOf,
  type Indicator,
  indicator,
} from '../../../engines/indicators/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'

/**
 * A question of the check's own, where a document counted something narrower or wider than any indicator does. It is
 * asked as an indicator is, but on no page.
 */
export type Reading = {
  asks: Indicator
  /** The tables it reads: it can be answered where areas keep them all. */
  of: readonly string[]
}

type Asking = Pick<Indicator, 'definition' | 'measure' | 'shape' | 'rows'> & Partial<Pick<Indicator, 'reads'>>

/** Declares a reading. */
export const reading = (id: string, of: readonly string[], asking: Asking): Reading => ({
  asks: indicator(id, { title: asking.definition, better: 'neutral', ...asking }),
  of,
})

/** A reading's figure over a period, both days included, or on its last day. Needs the service's rights: every child counts. */
export async function answerReading(ctx: Ctx, { asks }: Reading, from: Day, to: Day): Promise<Figure> {
  const holds =
    asks.shape === 'spells'
      ? 'r.from_on <= $2::date and (r.to_on is null or r.to_on > $2::date) and $1::date is not null'
      : 'r.on_date between $1::date and $2::date'
  await ctx.db.rows("select set_config('goldthread.as_at', $1, true)", [isoDay(to)])
  const [row] = await ctx.db.rows<Counts>(
    `select count(*) filter (where r.numerator) as numerator, count(*) filter (where r.numerator is not null) as denominator,
       count(*) filter (where r.numerator is null) as cannot_tell, sum(r.value)::numeric as total,
       (percentile_cont(0.5) within group (order by r.value::double precision))::numeric as median
     from (${asks.rows}) r where ${holds}`,
    [isoDay(from), isoDay(to)],
  )
  return figureOf(asks, row!, undefined, from, to)
}
