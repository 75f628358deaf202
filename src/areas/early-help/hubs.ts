import { isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
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

/** A hub as it is called, of what was typed: a name of no hub would hide the request from the hub's list. Empty is none yet. */
export async function hubNamed(ctx: Ctx, typed: unknown): Promise<Outcome<string | null>> {
  const name = String(typed ?? '').trim()
  if (name === '') return ok(null)
  const known = await hubs(ctx)
  const hub = known.find(one => one.toLowerCase() === name.toLowerCase())
  if (hub || known.length === 0) return ok(hub ?? name)
  return invalid('hub', `No hub of that name gives early help. There are: ${known.join(', ')}`)
}
