import { type Day, isoDay } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { UNANSWERED } from '../from-front-door.ts'
import type { REQUESTED_BY } from '../records.ts'

/** One child for whom early help was asked or decided and has not begun. */
export type WaitingLine = {
  child: string
  name: string
  hub: string | null
  source: keyof typeof REQUESTED_BY
  need: string | null
  requestedOn: Day
  isDecided: boolean
  /** Somebody who can has agreed: it can begin. */
  isAgreed: boolean
}

/** A family that said no to early help, or no longer wants it: who said it, when and why. */
export type SaidNoLine = {
  child: string
  name: string
  hub: string | null
  saidOn: Day
  askedOf: string | null
  reason: string | null
}

// What was asked for and has not begun, of the front door’s decisions those of half a year; and what the family said last.
// Of a family that said no since it was asked, nothing waits. Nor does what was decided wait where other help has begun since, or a
// case has opened (its team asks anew for what it needs); nor anything for somebody who has turned 18: early help is for children.
const OPEN = `
  from (
    select q.child_id as child, q.hub, q.source, q.need, q.requested_on, q.decision is not null as is_decided
    from early_help_request q
    where (q.decision is null or q.decision = 'accepted')
      and not exists (select from early_help_episode e where e.request = q.id)
      and (q.decision is null or not exists (select from early_help_episode e where e.child_id = q.child_id
        and e.started_on >= q.decided_on))
      and (q.decision is null or q.source = 'social-care' or not exists (select from referral_fact r
        where r.child_id = q.child_id and r.referred_on >= q.decided_on))
    union all select c.child_id, null, 'front-door', max(c.worry), max(c.received_at at time zone 'Europe/London')::date, true
    from contact_fact c where c.decided_at > $2::date - interval '6 months' and ${UNANSWERED} group by 1) w
  join person_profile p on p.person_id = w.child
  left join lateral (select a.position, a.said_on, a.asked_of, a.reason from early_help_agreement a
    where a.child_id = w.child and a.purpose = 'early-help'
    order by a.said_on desc, a.known_at desc, a.recorded_at desc limit 1) said on true
  where ($3::text is null or w.hub = $3)
    and (p.born_on is null or p.born_on > $2::date - interval '18 years')`
const NO = `coalesce(said.position in ('refused', 'withdrawn') and said.said_on >= w.requested_on, false)`

/** Children who wait for a decision, or for early help to begin, the longest waiting first, and how many; of one hub, or of all. */
export async function waitingForHelp(
  ctx: Ctx,
  { limit, offset = 0 }: { limit: number; offset?: number },
  hub: string | null = null,
): Promise<{ count: number; waiting: WaitingLine[] }> {
  const rows = await ctx.db.rows<WaitingLine & { count: number }>(
    `select w.child, p.name, w.hub, w.source, w.need, w.requested_on as "requestedOn", w.is_decided as "isDecided",
        coalesce(said.position = 'given', false) as "isAgreed", count(*) over ()::int as count
     ${OPEN} and not ${NO} order by w.requested_on, p.name, w.child limit $1 offset $4`,
    [limit, isoDay(ctx.today), hub, offset],
  )
  return { count: rows[0]?.count ?? 0, waiting: rows.map(({ count: _, ...line }) => line) }
}

/** Families that left the list because they said no, those who said it last in front. */
export const saidNo = (ctx: Ctx, most: number, hub: string | null = null): Promise<SaidNoLine[]> =>
  ctx.db.rows<SaidNoLine>(
    `select w.child, p.name, w.hub, said.said_on as "saidOn", said.asked_of as "askedOf", said.reason
     ${OPEN} and ${NO} order by said.said_on desc, p.name limit $1`,
    [most, isoDay(ctx.today), hub],
  )

/** The hubs for which somebody waits, by name. */
export async function hubsWaiting(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.rows<{ hub: string }>(
    `select distinct w.hub ${OPEN} and w.hub is not null and $1::int is not null order by 1`,
    [0, isoDay(ctx.today), null],
  )
  return rows.map(({ hub }) => hub)
}
