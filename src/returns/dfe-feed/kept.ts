import { isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { HeldChild, Reason } from './make-feed.ts'
import type { Payload } from './payload.ts'

/** What the Department has of a child. */
export type Accepted = { number: string; person: string; payload: Payload; digest: string }

/** Everything that was accepted and not purged, by number. */
export async function acceptedSoFar(ctx: Ctx): Promise<Map<string, Accepted>> {
  const rows = await ctx.db.rows<Accepted>(
    'select la_child_id as number, person_id as person, payload, digest from dfe_feed_accepted',
  )
  return new Map(rows.map(row => [row.number, row]))
}

/** Keeps that these were accepted, each with its receipt where there was one. */
export async function keepAccepted(
  ctx: Ctx,
  children: readonly (Accepted & { receipt: string | null })[],
  at: Instant,
): Promise<void> {
  await ctx.db.run(
    `insert into dfe_feed_accepted (la_child_id, person_id, payload, digest, receipt, accepted_at)
     select c.number, c.person::uuid, c.payload, c.digest, c.receipt, $2
     from jsonb_to_recordset($1::jsonb) c (number text, person text, payload jsonb, digest text, receipt text)
     on conflict (la_child_id) do update set person_id = excluded.person_id, payload = excluded.payload,
       digest = excluded.digest, receipt = excluded.receipt, accepted_at = excluded.accepted_at`,
    [JSON.stringify(children), isoInstant(at)],
  )
}

/** Forgets what was accepted of these numbers: the Department has purged it. */
export async function forgetPurged(ctx: Ctx, numbers: readonly string[]): Promise<void> {
  await ctx.db.run('delete from dfe_feed_accepted where la_child_id = any($1::text[])', [numbers])
}

/** A child held back, as it is kept. */
export type KeptHeld = {
  person: string
  number: string
  reasons: Reason[]
  refusedDigest: string | null
  since: Instant
}

/** Of whom it is asked who is held back: of everybody, or of those with whom somebody works, or their team does. */
export type WhoseHeld = { account: string; team: string | null }

const COLUMNS =
  'h.person_id as person, h.la_child_id as number, h.reasons, h.refused_digest as "refusedDigest", h.held_since as since'

/** Who is held back, of those whom the transaction may see: longest first. */
export const heldBack = (ctx: Ctx): Promise<KeptHeld[]> =>
  ctx.db.rows<KeptHeld>(
    `select ${COLUMNS} from dfe_feed_held h order by h.held_since, h.la_child_id, h.person_id`,
  )

/** Who is held back of those with whom somebody works today: theirs to mend. With a team, of all of the team. */
export const heldBackOf = (ctx: Ctx, { account, team }: WhoseHeld): Promise<KeptHeld[]> =>
  ctx.db.rows<KeptHeld>(
    `select ${COLUMNS} from dfe_feed_held h
     where exists (select from worker_allocation w where w.child_id = h.person_id and w.leads is not null
       and (w.to_on is null or w.to_on > $3::date) and (w.account = $1 or w.team = $2))
     order by h.held_since, h.la_child_id, h.person_id`,
    [account, team, isoDay(ctx.today)],
  )

/** Keeps who is held back, and nobody else: since when stays for whoever was already. */
export async function keepHeld(
  ctx: Ctx,
  held: readonly (HeldChild & { refusedDigest?: string | null })[],
  at: Instant,
): Promise<void> {
  await ctx.db.run('delete from dfe_feed_held where person_id <> all($1::uuid[])', [
    held.map(({ person }) => person),
  ])
  await addHeld(ctx, held, at)
}

/** Keeps that these are held back, beside whoever is. */
export async function addHeld(
  ctx: Ctx,
  held: readonly (HeldChild & { refusedDigest?: string | null })[],
  at: Instant,
): Promise<void> {
  await ctx.db.run(
    `insert into dfe_feed_held (person_id, la_child_id, reasons, refused_digest, held_since)
     select h.person::uuid, h.number, h.reasons, h."refusedDigest", $2
     from jsonb_to_recordset($1::jsonb) h (person text, number text, reasons jsonb, "refusedDigest" text)
     on conflict (person_id) do update set la_child_id = excluded.la_child_id, reasons = excluded.reasons,
       refused_digest = excluded.refused_digest`,
    [JSON.stringify(held), isoInstant(at)],
  )
}
