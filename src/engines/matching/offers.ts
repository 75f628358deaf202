import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { isId, mayAct, type Role } from '../access/index.ts'
import { at, type Ctx, idFrom } from '../records/index.ts'

/** Who may say whether two records are of one person. */
export const DECIDERS: readonly Role[] = [
  'performance-analyst',
  'front-door-manager',
  'team-manager',
  'head-of-service',
]

/** One of two people: who they are, and all they can be found by. */
export type Side = {
  personId: string
  name: string
  localId: string | null
  bornOn: Day | null
  sex: string | null
  entries: { field: string; value: string }[]
}

/** Two people who may be one, with why. */
export type Offer = { id: string; a: Side; b: Side; reasons: string[] }

/** What was decided of an offer, by whom and when. */
export type Decision = 'same' | 'different'

/**
 * Keeps an offer that two people may be one, for a person to decide on; gives 1, or 0 where it was made before. Both
 * must be on the record. `offeredAt` is the real moment when left out.
 */
export async function keepOffer(
  ctx: Ctx,
  a: string,
  b: string,
  reasons: readonly string[],
  offeredAt?: Instant,
): Promise<number> {
  const [first, second] = a < b ? [a, b] : [b, a]
  return ctx.db.run(
    `insert into match_offer (id, person_a, person_b, reasons, offered_at)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, clock_timestamp())) on conflict do nothing`,
    [idFrom('offer', first, second), first, second, reasons, offeredAt === undefined ? null : at(offeredAt)],
  )
}

/** Offers not decided yet, oldest first; none about a person the viewer may not see. */
export async function offersToDecide(ctx: Ctx, page: { limit: number; offset: number }): Promise<Offer[]> {
  const offers = await ctx.db.rows<{ id: string; a: string; b: string; reasons: string[] }>(
    `select id, person_a as a, person_b as b, reasons from match_offer where decided is null
     order by offered_at, id limit $1 offset $2`,
    [page.limit, page.offset],
  )
  const sides = await sidesOf(
    ctx,
    offers.flatMap(({ a, b }) => [a, b]),
  )
  return offers.flatMap(offer => {
    const [a, b] = [sides.get(offer.a), sides.get(offer.b)]
    return a && b ? [{ ...offer, a, b }] : []
  })
}

async function sidesOf(ctx: Ctx, people: readonly string[]): Promise<Map<string, Side>> {
  const lines = await ctx.db.rows<Omit<Side, 'entries'>>(
    `select person_id as "personId", name, local_id as "localId", born_on as "bornOn", sex
     from person_profile where person_id = any($1::uuid[])`,
    [people],
  )
  const entries = await ctx.db.rows<{ person: string; field: string; value: string }>(
    `select person_id as person, field, value from search_entry where person_id = any($1::uuid[]) order by value`,
    [people],
  )
  return new Map(
    lines.map(line => [
      line.personId,
      { ...line, entries: entries.filter(({ person }) => person === line.personId) },
    ]),
  )
}

/** An offer that was decided, by whom and when. */
export type Decided = {
  id: string
  persons: [string, string]
  names: [string, string]
  decided: Decision
  by: string
  at: Instant
}

/** Offers decided last, newest first. */
export async function offersDecided(ctx: Ctx, limit: number): Promise<Decided[]> {
  const rows = await ctx.db.rows<
    Omit<Decided, 'names' | 'persons'> & { a: string; b: string; a_id: string; b_id: string }
  >(
    `select o.id, o.person_a as a_id, o.person_b as b_id, pa.name as a, pb.name as b, o.decided, coalesce(c.name, o.decided_by) as by, o.decided_at as at
     from match_offer o
     join person_profile pa on pa.person_id = o.person_a
     join person_profile pb on pb.person_id = o.person_b
     left join account c on c.id = o.decided_by
     where o.decided is not null order by o.decided_at desc limit $1`,
    [limit],
  )
  return rows.map(({ a, b, a_id, b_id, ...row }) => ({ ...row, persons: [a_id, b_id], names: [a, b] }))
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
