import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, list } from '../../../engines/records/index.ts'
import { beginsWork, worksWith } from '../../child/facts.ts'
import { Referral } from '../../front-door/facts.ts'
import { Enquiry } from '../records.ts'
import { beginsAt, conferenceDue, decidesOnEnquiry, namesOf, whoWasMissing } from './began.ts'
import { oneAtATime, type Standing, standingOf } from './chain.ts'
import { DECIDED, StrategyDiscussion } from './records.ts'
import { enquiriesHref, STARTING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

const SOURCE = 'Working Together 2023, chapter 3'

/** Why no enquiry begins: there is one, or no strategy discussion decided on it with everybody there. */
function whyNotStarted({ open, unanswered }: Standing): string {
  if (open?.startedOn != null)
    return `A section 47 enquiry is open already, since ${formatDay(open.startedOn)}. What was discussed belongs to it.`
  const newest = unanswered.at(-1)
  if (!newest)
    return `No strategy discussion about this child waits for an enquiry. Write it down first: one begins at a discussion with social care, the police and health (${SOURCE}).`
  const on = formatDay(dayOf(newest.heldAt))
  if (!decidesOnEnquiry(newest))
    return `The strategy discussion of ${on} decided: ${DECIDED[newest.decision].toLowerCase()}. An enquiry begins once a discussion decides on it.`
  return `${namesOf(whoWasMissing(newest))} did not take part in the strategy discussion of ${on}. Hold it again with social care, the police and health (${SOURCE}).`
}

const openCase = async (ctx: Ctx, child: string): Promise<string | null> =>
  (await list(ctx, Referral, child)).find(one => one.referredOn !== null && one.closedOn === null)?.id ?? null

// Children Act 1989, section 47(1). The enquiry began on the day of the discussion, as the census asks of S47ActualStartDate.
async function start({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const standing = await standingOf(ctx, child)
  const shown: Outcome<string> = { ok: true, value: enquiriesHref(child) }
  if (standing.enquiries.some(({ id }) => id === recordId)) return shown
  const first = standing.open ? undefined : beginsAt(standing.unanswered)
  if (!first) return refused(whyNotStarted(standing))
  // Whoever wrote the discussion down may start: the police and health decided there, too, and a child does not wait.
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: another manager starts the enquiry.')
  if (!values.startWhy) return invalid('startWhy', 'Say why')
  const startedOn = dayOf(first.heldAt)
  const began = await insert(
    ctx,
    Enquiry,
    child,
    { referral: await openCase(ctx, child), startedOn, conferenceTargetOn: conferenceDue(startedOn) },
    recordId,
  )
  if (!began.ok) return began
  for (const one of standing.unanswered) {
    const said = one.id === first.id ? { startWhy: values.startWhy as string, startedBy: viewer.name } : {}
    const done = await change(ctx, StrategyDiscussion, one.id, { enquiry: began.value, ...said }, one.knownAt)
    if (!done.ok) return done
  }
  return shown
}

export const startEnquiry: Action = beginsWork({
  id: 'start-section-47',
  title: 'Start a section 47 enquiry',
  submit: 'Start the enquiry',
  may: STARTING,
  ages: { from: 0, under: 18 },
  form: StrategyDiscussion,
  ask: ['startWhy'],
  needs: ['startWhy'],
  run: start,
})
