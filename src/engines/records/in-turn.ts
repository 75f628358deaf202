import type { Ctx } from './context.ts'

/**
 * Lets one person at a time do something, until the transaction in which they do it ends: two who did it at one moment would else
 * each find that nobody had. `what` names what is done and about whom: 'early help 4f…'.
 */
export async function inTurn(ctx: Ctx, what: string): Promise<void> {
  await ctx.db.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [what])
}
