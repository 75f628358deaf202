import { isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { similarity } from '../../engines/matching/index.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** The hubs there are, by name: those that give early help now, and the teams of early help workers. */
export async function hubs(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.rows<{ hub: string }>(
    `select hub from early_help_episode where hub is not null and ended_on is null
     union select w.team from worker_allocation w where w.leads = 3 and w.team is not null
       and (w.to_on is null or w.to_on > $1::date) order by 1`,
    [isoDay(ctx.today)],
  )
  return rows.map(({ hub }) => hub)
}

/** How like a known hub's name another must be to be taken for it mistyped. */
const MISTYPED = 0.92

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bhub\b/g, '')
    .trim()

/**
 * A hub as it is called, of what was typed. A name that is nearly a known one is asked about, as it would stand on no hub's
 * list; any other is a new hub's, whose first request this is. Empty is none yet.
 */
export async function hubNamed(ctx: Ctx, typed: unknown): Promise<Outcome<string | null>> {
  const name = String(typed ?? '').trim()
  if (name === '') return ok(null)
  const known = await hubs(ctx)
  const hub = known.find(one => bare(one) === bare(name))
  if (hub) return ok(hub)
  const meant = known.find(one => similarity(bare(one), bare(name)) >= MISTYPED)
  return meant ? invalid('hub', `Did you mean ${meant}? Write it as it is called`) : ok(name)
}
