import type { Day } from '../../core/day.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { positionOn } from './current.ts'
import { Agreement, Request } from './records.ts'

/** Early help that the front door decided on for a child, and what was agreed to there. */
export type Offered = {
  contact: string
  requestedOn: Day
  decidedOn: Day
  need: string
  reason: string
  decidedBy: string | null
}

/**
 * A contact that was decided so, that no request has answered since and for which no early help was there or has begun, as SQL for a
 * child's contacts `c`. What is told of a child who is helped is for whoever leads the help.
 */
export const UNANSWERED = `c.outcome = 'early-help' and c.decided_at is not null and not exists (
    select from early_help_request q where q.child_id = c.child_id
      and q.requested_on >= (c.received_at at time zone 'Europe/London')::date)
  and not exists (select from early_help_episode e where e.child_id = c.child_id
      and coalesce(e.ended_on, 'infinity') >= (c.decided_at at time zone 'Europe/London')::date)`

/** What the front door decided for a child and early help has not taken up; the newest, where there are several. */
export const offeredAtFrontDoor = (ctx: Ctx, child: string): Promise<Offered | undefined> =>
  ctx.db.first<Offered>(
    `select c.record_id as contact, (c.received_at at time zone 'Europe/London')::date as "requestedOn",
        (c.decided_at at time zone 'Europe/London')::date as "decidedOn", c.worry as need,
        coalesce(c.reason, 'Decided at the front door') as reason, c.decided_by as "decidedBy"
     from contact_fact c where c.child_id = $1 and ${UNANSWERED} order by c.decided_at desc limit 1`,
    [child],
  )

// The front door's words for who may agree, beside early help's own.
const STANDING = {
  parent: 'responsible',
  responsible: 'responsible',
  guardian: 'responsible',
  authority: 'responsible',
  'young-person': 'young-person',
  'parent-without': 'other',
  other: 'other',
} as const

type Agreed = {
  askedOf: string
  standing: keyof typeof STANDING | null
  askedBy: string | null
  saidOn: Day
}

/**
 * Takes up what the front door decided, so that nobody decides or types it twice: its contact becomes the request, and
 * agreement that was given there is agreement here, unless somebody has said something since. Nothing where it decided nothing; refused where the record refuses it.
 */
export async function takeUpOffer(ctx: Ctx, child: string): Promise<Outcome<string> | undefined> {
  const offered = await offeredAtFrontDoor(ctx, child)
  if (!offered) return undefined
  const { contact, ...request } = offered
  const taken = await insert(ctx, Request, child, { ...request, source: 'front-door', decision: 'accepted' })
  if (!taken.ok) return taken
  const agreed = await ctx.db.first<Agreed>(
    `select asked_of as "askedOf", standing, asked_by as "askedBy", coalesce(asked_on, (known_at at time zone 'Europe/London')::date) as "saidOn"
     from contact_agreement_fact
     where contact_id = $1 and purpose = 'early-help' and position = 'given' order by known_at desc limit 1`,
    [contact],
  )
  const since = await positionOn(ctx, child)
  if (!agreed || (since && since.saidOn >= agreed.saidOn)) return taken
  return insert(ctx, Agreement, child, {
    purpose: 'early-help',
    position: 'given',
    saidOn: agreed.saidOn,
    askedOf: agreed.askedOf,
    standing: STANDING[agreed.standing ?? 'other'],
    askedBy: agreed.askedBy ?? offered.decidedBy,
  })
}
