import { addMonths, type Day, isoDay } from '../../../core/day.ts'
import { type Instant, londonInstant } from '../../../core/instant.ts'
import { at, type Ctx } from '../../../engines/records/index.ts'

/** An earlier contact about a child or one of their family, with what came of it. */
export type Earlier = {
  id: string
  childId: string
  childName: string
  receivedAt: Instant
  source: string
  worry: string
  outcome: string | null
  reason: string | null
  /** Of the case that it led to: when it closed, and why. */
  closedOn: Day | null
  closureReason: string | null
}

/** What is known of one child before a decision. */
export type KnownBefore = {
  statuses: { status: string; from: Day | null }[]
  workers: { worker: string; team: string | null }[]
  /** Of the last twelve months, the child's own first, then their brothers' and sisters'. */
  earlier: Earlier[]
}

/** What is already known of a child on the day a contact came, as far as the viewer may see it. */
export async function knownBefore(
  ctx: Ctx,
  { child, contact, receivedAt }: { child: string; contact: string; receivedAt: Instant },
): Promise<KnownBefore> {
  const year = at(londonInstant(addMonths(ctx.today, -12), '00:00'))
  const today = isoDay(ctx.today)
  const statuses = await ctx.db.rows<{ status: string; from: Day | null }>(
    `select status, from_on as "from" from status_spell
     where child_id = $1 and (from_on is null or from_on <= $2::date) and (to_on is null or to_on > $2::date)
     order by from_on`,
    [child, today],
  )
  const workers = await ctx.db.rows<{ worker: string; team: string | null }>(
    `select worker, team from worker_allocation
     where child_id = $1 and (to_on is null or to_on > $2::date) order by leads nulls last, from_on desc`,
    [child, today],
  )
  const earlier = await ctx.db.rows<Earlier>(
    `with family as (
       select $1::uuid as id union select sibling_id from sibling_fact where person_id = $1)
     select c.id, c.child_id as "childId", p.name as "childName", c.received_at as "receivedAt", c.source, c.worry,
        c.outcome, c.reason, f.closed_on as "closedOn", f.closure_reason as "closureReason"
     from contact c join person_profile p on p.person_id = c.child_id
     left join lateral (select closed_on, closure_reason from referral f
       where c.outcome = 'referral' and f.child_id = c.child_id
         and f.referred_on >= (c.received_at at time zone 'Europe/London')::date
       order by referred_on limit 1) f on true
     where c.child_id in (select id from family) and c.id <> $2 and c.received_at >= $3 and c.received_at < $4
     order by c.child_id <> $1, c.received_at desc limit 40`,
    [child, contact, year, at(receivedAt)],
  )
  return { statuses, workers, earlier }
}
