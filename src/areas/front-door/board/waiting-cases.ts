import { addDays, isoDay } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import { at, type Ctx } from '../../../engines/records/index.ts'

/** A case that waits for a team. */
export type WaitingCase = {
  id: string
  child: string
  name: string
  toTeam: string
  outcome: string
  colour: string | null
  handedAt: Instant
  handedBy: string
  notDone: string | null
  runs: { clock: string; due: string }[]
}

const UNANSWERED = `not exists (select from case_acceptance a where a.contact = h.contact)
      and not exists (select from case_declined d where d.handover = h.id)`

/** Cases that wait for a team to accept them, the viewer’s own team first, then the longest waiting. */
export const waitingCases = (ctx: Ctx, team: string | null): Promise<WaitingCase[]> =>
  ctx.db.rows<WaitingCase>(
    `select h.id, h.child_id as child, p.name, h.to_team as "toTeam", c.outcome, r.colour, h.handed_at as "handedAt",
        h.handed_by as "handedBy", h.not_done as "notDone", coalesce(k.runs, '[]') as runs
     from case_handover h join contact c on c.id = h.contact
     join person_profile p on p.person_id = h.child_id
     left join lateral (select colour from contact_rating r where r.contact = c.id
       order by rated_at desc, id limit 1) r on true
     left join lateral (select json_agg(json_build_object('clock', k.clock, 'due', k.due_on) order by k.due_on) as runs
       from (select clock, due_on from clock_run k where k.child_id = h.child_id and k.state = 'running'
         and k.due_on is not null order by due_on, clock limit 3) k) k on true
     where ${UNANSWERED}
     order by (lower(h.to_team) = lower($1)) is not true, h.handed_at, p.name, h.id limit 200`,
    [team],
  )

/** How many wait for a team; for all of them where the viewer has none. */
export async function waitingCount(ctx: Ctx, team: string | null): Promise<number> {
  const row = await ctx.db.first<{ n: number }>(
    `select count(*)::int as n from case_handover h
     where ${UNANSWERED} and ($1::text is null or lower(h.to_team) = lower($1))`,
    [team],
  )
  return row?.n ?? 0
}

/** A case that a team answered. */
export type Answered = {
  child: string
  name: string
  toTeam: string
  handedAt: Instant
  answeredAt: Instant
  answeredBy: string
  why: string | null
}

/** What teams answered in four weeks, the newest first: how long each had waited, and why one was not accepted. */
export const answeredCases = (ctx: Ctx): Promise<Answered[]> =>
  ctx.db.rows<Answered>(
    `select h.child_id as child, p.name, h.to_team as "toTeam", h.handed_at as "handedAt",
        coalesce(d.declined_at, a.accepted_at) as "answeredAt", coalesce(d.declined_by, a.accepted_by) as "answeredBy", d.why
     from case_handover h join person_profile p on p.person_id = h.child_id
     left join case_declined d on d.handover = h.id
     left join case_acceptance a on a.contact = h.contact and d.id is null
     where coalesce(d.declined_at, a.accepted_at) >= $1::date
     order by 5 desc, p.name limit 100`,
    [isoDay(addDays(ctx.today, -28))],
  )

/** What was decided for a team and none has: not handed on yet, or sent back with a reason. */
export type NoTeam = {
  contact: string
  child: string
  name: string
  outcome: string
  decidedAt: Instant
  toTeam: string | null
  why: string | null
  declinedBy: string | null
}

/**
 * What was decided here in four weeks for social care or early help and that no team has or is asked to take: first what a
 * team sent back. A child who had a worker since has a team, or had one. Contacts of a loaded return say nobody who decided: of
 * them nothing waits.
 */
export const withoutTeam = (ctx: Ctx): Promise<NoTeam[]> =>
  ctx.db.kept<NoTeam>(
    `select c.id as contact, c.child_id as child, p.name, c.outcome, c.decided_at as "decidedAt", d.to_team as "toTeam",
        d.why, d.declined_by as "declinedBy"
     from contact c join person_profile p on p.person_id = c.child_id
     left join lateral (select h.to_team, d.why, d.declined_by from case_handover h join case_declined d on d.handover = h.id
       where h.contact = c.id and (c.decided_anew_at is null or d.declined_at > c.decided_anew_at)
      order by d.declined_at desc limit 1) d on true
     where c.id in (select id from contact where decided_at >= $1::date and decided_at <= $2
         union all select h.contact from case_declined d join case_handover h on h.id = d.handover)
       and c.outcome in ('referral', 'early-help') and c.decided_by is not null
       and not exists (select from case_acceptance a where a.contact = c.id)
       and not exists (select from case_handover h where h.contact = c.id and ${UNANSWERED})
       and not exists (select from worker_allocation w where w.child_id = c.child_id and w.leads is not null
         and (w.to_on is null or w.to_on > (c.decided_at at time zone 'Europe/London')::date))
     order by d.why is null, c.decided_at, p.name, c.id limit 100`,
    [isoDay(addDays(ctx.today, -28)), at(ctx.now)],
  )
