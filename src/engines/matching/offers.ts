import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { isId, mayAct, type Role } from '../access/index.ts'
import type { Ctx } from '../records/index.ts'

/** Who may say whether two records are of one person. */
export const DECIDERS: readonly Role[] = [
  'performance-analyst',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** Two people who may be one, with why. `a` and `b` are person ids. */
export type Offer = { id: string; a: string; b: string; reasons: string[] }

/** What was decided of an offer, by whom and when. */
export type Decision = 'same' | 'different'

/** Offers not decided yet, oldest first; none about a person the viewer may not see. */
export function offersToDecide(ctx: Ctx, page: { limit: number; offset: number }): Promise<Offer[]> {
  return ctx.db.rows<Offer>(
    `select id, person_a as a, person_b as b, reasons from match_offer where decided is null
     order by offered_at, id limit $1 offset $2`,
    [page.limit, page.offset],
  )
}

/** Keeps what the viewer decided of an offer. Refused to those who may not, and when it was decided meanwhile. */
export async function decideOffer(ctx: Ctx, id: string, decision: Decision): Promise<Outcome<string>> {
  const gone = 'There is no such pair to decide. Somebody may have decided it already.'
  if (!isId(id) || !(await mayAct(ctx, DECIDERS))) return refused(gone)
  const decided = await ctx.db.run(
    `update match_offer set decided = $2, decided_by = viewer(), decided_at = clock_timestamp()
     where id = $1 and decided is null`,
    [id, decision],
  )
  return decided === 1 ? ok(id) : refused(gone)
}
