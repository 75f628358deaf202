import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Ctx } from '../records/index.ts'
import { NO_SUCH_RECORD, seesAll, writeRestriction } from './restrict.ts'

/** Who else a declared connection touches: the person's family, and their team's manager (an account). */
export type Connected = { family?: readonly string[]; manager?: string | null }

/**
 * A worker says they know a family. That restricts by itself: the worker is barred from the person and the family
 * at once, everyone else sees them as before, and heads of service (and the team's manager) keep it. Gives the
 * restriction's id. The worker must see the person now; after it they do not.
 */
export async function declareConnection(
  ctx: Ctx,
  personId: string,
  words: string,
  also: Connected = {},
): Promise<Outcome<string>> {
  if (words.trim() === '') return invalid('words', 'Enter how you know this family')
  if (!(await seesAll(ctx, [personId]))) return refused(NO_SUCH_RECORD)
  const keepers = await ctx.db.rows<{ id: string }>(
    `select a.id from account a
     where (a.active_to is null or a.active_to >= current_date)
       and (a.id = $1 or exists (select from account_role r where r.account_id = a.id and r.role = 'head-of-service'))`,
    [also.manager ?? null],
  )
  const standings = new Map(keepers.map(({ id }) => [id, 'keeper']))
  // Last, so that a head of service who knows the family is barred like anyone.
  standings.set(ctx.who, 'barred')
  return ok(await writeRestriction(ctx, 'connection', words, [personId, ...(also.family ?? [])], standings))
}
