import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { type Ctx, change, idFrom, insert, newId, one } from '../../../engines/records/index.ts'
import type { FamilyChild } from '../../../web/family-form/index.ts'
import { whyNothingNew } from '../../child/facts.ts'
import { Enquiry, Plan, Review } from '../records.ts'
import { type Before, beforeConference } from './before.ts'
import { whyNoConferenceOn } from './days.ts'
import {
  hasPlanAfter,
  type Judged,
  type Said,
  whichConference,
  whyNotAdjourned,
  whyNotDecided,
} from './judge.ts'
import { makePlan } from './make-plan.ts'
import { isQuorate, missing } from './quorum.ts'
import { Conference } from './records.ts'
import { whyNotChair } from './who.ts'

/**
 * Writes down what a conference decided about one child: its own record, and what follows from it for the enquiry, the plan
 * and its reviews. `id` is the same when the form is sent twice: it is then there already.
 */
export async function writeConference(
  { ctx, viewer, form }: Asked,
  { child, name }: FamilyChild,
  values: Record<string, unknown>,
  id: string,
): Promise<Outcome<string>> {
  if (await one(ctx, Conference, id)) return ok(id)
  const over = await whyNothingNew(ctx, child)
  if (over) return refused(over)
  const dependent = await whyNotChair(ctx, viewer, child, name)
  if (dependent) return refused(dependent)
  const said = whole(values)
  if (!said.ok) return said
  return writeSaid({ ctx, viewer, form }, { child, name }, said.value, id)
}

/** What was said, where it says at least when it was, what was decided and why: an empty form says none of it. */
function whole(values: Record<string, unknown>): Outcome<Said> {
  if (values.heldOn == null) return invalid('heldOn', 'Say on which day it was')
  if (values.decision == null) return invalid('decision', 'Say what the conference decided')
  return values.reason == null ? invalid('reason', 'Say why') : ok(values as Said)
}

async function writeSaid(
  { ctx, viewer, form }: Pick<Asked, 'ctx' | 'viewer' | 'form'>,
  { child, name }: FamilyChild,
  said: Said,
  id: string,
): Promise<Outcome<string>> {
  if (said.heldOn > ctx.today) return invalid('heldOn', 'This day is still to come')
  const closed = whyNoConferenceOn(said.heldOn)
  if (closed) return invalid('heldOn', closed)
  const before = await beforeConference(ctx, child)
  const judged = whichConference(name, said.heldOn, before)
  if (!judged.ok) return judged
  const quorate = isQuorate(said)
  const isHeld = said.decision !== 'adjourned'
  const wrong = isHeld ? whyNotHeld(name, said, judged.value, before, quorate) : whyNotAdjourned(said)
  if (!wrong.ok) return wrong
  const done: Outcome<Follows> = isHeld
    ? await follows(ctx, child, said, judged.value, before)
    : ok(standsBeside(judged.value))
  if (!done.ok) return done
  return insert(
    ctx,
    Conference,
    child,
    {
      ...said,
      ...done.value,
      kind: judged.value.kind,
      quorate,
      nextOn: !isHeld || hasPlanAfter(said) ? said.nextOn : null,
      chair: viewer.name,
      chairAccount: viewer.account,
      // The same for every child of this writing, and the same when the form is sent twice.
      writing: idFrom('child-protection', 'conference', form.record ?? newId()),
    },
    id,
  )
}

function whyNotHeld(
  name: string,
  said: Said,
  judged: Judged,
  before: Before,
  quorate: boolean,
): Outcome<null> {
  if (!quorate && !said.notQuorateWhy)
    return invalid(
      'notQuorateWhy',
      `It was not quorate: ${missing(said)}. Say why it went ahead, or that it was adjourned`,
    )
  return whyNotDecided(name, said, judged, before)
}

/** The enquiry and the plan that a conference stands beside. */
type Follows = { enquiry?: string; plan?: string }

const standsBeside = (judged: Judged): Follows =>
  judged.kind === 'review' ? { plan: judged.plan.id } : { enquiry: judged.enquiry.id }

/** What a conference that was held means for the records that returns and clocks ask. */
async function follows(
  ctx: Ctx,
  child: string,
  said: Said,
  judged: Judged,
  before: Before,
): Promise<Outcome<Follows>> {
  return judged.kind === 'initial'
    ? afterInitial(ctx, child, said, judged.enquiry, before)
    : afterReview(ctx, child, said, judged.plan)
}

async function afterInitial(
  ctx: Ctx,
  child: string,
  said: Said,
  enquiry: Extract<Judged, { kind: 'initial' }>['enquiry'],
  { plansBefore }: Before,
): Promise<Outcome<Follows>> {
  const met = { conferenceOn: said.heldOn, conferenceNotNeeded: 'false' as const }
  const led = await change(ctx, Enquiry, enquiry.id, met, enquiry.knownAt)
  if (!led.ok) return led
  if (said.decision !== 'plan') return ok({ enquiry: enquiry.id })
  const made = await makePlan(ctx, child, {
    on: said.heldOn,
    category: said.category,
    referral: enquiry.referral,
    previousPlans: plansBefore + (said.plansElsewhere ?? 0),
  })
  return made.ok ? ok({ enquiry: enquiry.id, plan: made.value }) : made
}

async function afterReview(
  ctx: Ctx,
  child: string,
  { heldOn, decision, category }: Said,
  plan: Extract<Judged, { kind: 'review' }>['plan'],
): Promise<Outcome<Follows>> {
  const reviewed = await insert(ctx, Review, child, { plan: plan.id, reviewedOn: heldOn })
  if (!reviewed.ok) return reviewed
  const now: { endedOn?: Day; latestCategory?: typeof category } = {
    ...(decision === 'ends' ? { endedOn: heldOn } : {}),
    ...(category === null ? {} : { latestCategory: category }),
  }
  if (Object.keys(now).length > 0) {
    const changed = await change(ctx, Plan, plan.id, now, plan.knownAt)
    if (!changed.ok) return changed
  }
  return ok({ plan: plan.id })
}

/** A line for each child, above the form: which conference it is for them, and why. */
export function whichItIs(name: string, { plan, enquiries }: Before): string {
  if (plan)
    return `${name}: a review of the child protection plan${plan.startedOn === null ? '' : ` of ${formatDay(plan.startedOn)}`}.`
  const [newest] = enquiries
  return newest
    ? `${name}: an initial conference, after the enquiry of ${formatDay(newest.startedOn!)}.`
    : `${name}: no conference. There is neither an enquiry that waits for one nor a plan to review.`
}
