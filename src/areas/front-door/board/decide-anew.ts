import { isoDay } from '../../../core/day.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { type Contact, Referral } from '../records.ts'
import { CaseAcceptance } from '../records-feedback.ts'
import { CaseDeclined, CaseHandover, DecisionBefore } from '../records-handing-on.ts'
import { carryOut, type Decision } from './decide.ts'
import { oneAtATime } from './handing-on.ts'

type Taken = Row<typeof Contact>

/**
 * Why a contact was sent back and can be decided anew: a team did not accept it, no team has, and nobody has decided it again
 * since. Nothing where that is not so.
 */
export function sentBack(
  contact: Pick<Taken, 'decidedAnewAt'>,
  handovers: readonly { handedAt: Instant; declined: Row<typeof CaseDeclined> | undefined }[],
  isAccepted: boolean,
): Row<typeof CaseDeclined> | undefined {
  const last = handovers.toSorted((a, b) => a.handedAt - b.handedAt).at(-1)?.declined
  const isNew = last !== undefined && last.declinedAt > (contact.decidedAnewAt ?? 0)
  return isNew && !isAccepted ? last : undefined
}

async function sentBackOf(ctx: Ctx, contact: Taken): Promise<Row<typeof CaseDeclined> | undefined> {
  const declined = await list(ctx, CaseDeclined, contact.subject)
  const handovers = (await list(ctx, CaseHandover, contact.subject))
    .filter(one => one.contact === contact.id)
    .map(one => ({ ...one, declined: declined.find(({ handover }) => handover === one.id) }))
  const accepted = (await list(ctx, CaseAcceptance, contact.subject)).some(one => one.contact === contact.id)
  return sentBack(contact, handovers, accepted)
}

/**
 * Decides anew what a team sent back: the decision before is kept whole beside it, and its day stays the day of the decision,
 * for timeliness is of the first. A referral that it had opened ends that day with no further action, while nobody works with
 * the child; the same outcome goes to another team instead.
 */
export async function decideAnew(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  decision: Decision,
  seen: Instant,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, contact.subject)
  const back = await sentBackOf(ctx, contact)
  if (!back || contact.decidedAt === null || contact.outcome === null)
    return refused('Only what a team sent back is decided anew.')
  if (decision.outcome === contact.outcome)
    return refused('It was decided so before. Hand it on to another team, or decide otherwise.')
  const worker = await ctx.db.first<{ worker: string }>(
    `select worker from worker_allocation where child_id = $1 and leads is not null
       and (to_on is null or to_on > $2::date) limit 1`,
    [contact.subject, isoDay(ctx.today)],
  )
  if (worker) return refused(`${worker.worker} works with the child: what becomes of it is decided there.`)
  const kept = await insert(ctx, DecisionBefore, contact.subject, {
    contact: contact.id,
    declined: back.id,
    decidedAt: contact.decidedAnewAt ?? contact.decidedAt,
    outcome: contact.outcome,
    reason: contact.reason,
    decidedBy: contact.decidedBy,
    decidedAs: contact.decidedAs,
    threshold: contact.threshold,
  })
  if (!kept.ok) return kept
  const ended = await endReferral(ctx, contact)
  return ended.ok ? carryOut(ctx, viewer, contact, decision, seen, { decidedAnewAt: ctx.now }) : ended
}

/** Ends the referral that the decision before had opened, if it is open. */
async function endReferral(ctx: Ctx, contact: Taken): Promise<Outcome<string>> {
  const on = dayOf(contact.decidedAnewAt ?? contact.decidedAt!)
  const opened = (await list(ctx, Referral, contact.subject)).find(
    one => one.referredOn === on && one.closedOn === null && one.cameBy === 'contact',
  )
  return contact.outcome === 'referral' && opened
    ? change(ctx, Referral, opened.id, {
        closedOn: ctx.today,
        closureReason: 'RC7',
        noFurtherAction: 'true',
      })
    : { ok: true, value: contact.id }
}
