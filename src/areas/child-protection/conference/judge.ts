import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Row } from '../../../engines/records/index.ts'
import type { Enquiry, Plan } from '../records.ts'
import type { Before } from './before.ts'
import { reviewBy, whyNoConferenceOn } from './days.ts'
import { whyNotThisCategory } from './make-plan.ts'
import type { Conference } from './records.ts'

/** What the chair wrote down about one child. */
export type Said = Omit<
  Row<typeof Conference>,
  'kind' | 'quorate' | 'chair' | 'chairAccount' | 'enquiry' | 'plan' | 'writing'
>

/** Which conference it was for a child: the first of an enquiry, or a review of a plan. */
export type Judged =
  | { kind: 'initial'; enquiry: Row<typeof Enquiry> }
  | { kind: 'review'; plan: Row<typeof Plan> }

/** Which conference it was, and why it cannot have been on that day: an initial one follows an enquiry, a review a plan. */
export function whichConference(name: string, heldOn: Day, before: Before): Outcome<Judged> {
  const { plan, reviewed, enquiries } = before
  if (plan) {
    if (plan.startedOn !== null && heldOn <= plan.startedOn)
      return invalid(
        'heldOn',
        `${name} has a child protection plan since ${formatDay(plan.startedOn)}: a review comes after that day`,
      )
    return reviewed.includes(heldOn)
      ? invalid('heldOn', `The plan of ${name} was reviewed on that day already, as the record says`)
      : ok({ kind: 'review', plan })
  }
  const [newest] = enquiries
  if (!newest)
    return refused(
      `No section 47 enquiry about ${name} waits for its initial conference, and there is no child protection plan to review. Write down the enquiry first.`,
    )
  const enquiry = enquiries.find(({ startedOn }) => startedOn! <= heldOn)
  return enquiry
    ? ok({ kind: 'initial', enquiry })
    : invalid('heldOn', `The enquiry about ${name} began only on ${formatDay(newest.startedOn!)}`)
}

const AT = {
  initial: ['plan', 'in-need', 'none'],
  review: ['goes-on', 'ends'],
} as const

/** Whether a child has a plan from this conference on. */
export const hasPlanAfter = ({ decision }: Pick<Said, 'decision'>): boolean =>
  decision === 'plan' || decision === 'goes-on'

/** What is wrong with what was decided about a child; ok where nothing is. */
export function whyNotDecided(name: string, said: Said, judged: Judged, before: Before): Outcome<null> {
  const { decision, category, heldOn } = said
  if (!(AT[judged.kind] as readonly string[]).includes(decision))
    return invalid(
      'decision',
      judged.kind === 'review'
        ? 'There is a child protection plan: say whether it goes on or ends'
        : 'There is no child protection plan to review: say whether one is made',
    )
  if (judged.kind === 'initial') {
    const wrong = whyNotThisCategory(decision === 'plan', category)
    if (wrong) return invalid('category', wrong)
  } else if (decision === 'ends' && category !== null)
    return invalid('category', 'Leave this empty: the plan ends')
  const last = before.reviewed.toSorted((a, b) => b - a)[0]
  // What a later conference decided stands: a review that is written down late says only that it was held.
  if (last !== undefined && last > heldOn && (decision === 'ends' || category !== null))
    return invalid(
      'decision',
      `The plan was reviewed again on ${formatDay(last)}: what was decided before that is put right on the plan`,
    )
  if (said.plansElsewhere !== null && (decision !== 'plan' || said.plansElsewhere < 0))
    return invalid(
      'plansElsewhere',
      decision === 'plan' ? 'Enter 0 or more' : 'Leave this empty: no plan is made',
    )
  if (!said.words && !said.viewBy)
    return invalid('words', 'Say what the child said, or below how their view reached the conference')
  return hasPlanAfter(said) ? whyNotNext(name, said, judged.kind) : ok(null)
}

function whyNotNext(name: string, { heldOn, nextOn }: Said, kind: Judged['kind']): Outcome<null> {
  if (nextOn === null) return invalid('nextOn', `Say when the plan of ${name} is reviewed next`)
  if (nextOn <= heldOn) return invalid('nextOn', 'The next conference comes after this one')
  const by = reviewBy(kind, heldOn)
  if (nextOn > by)
    return invalid(
      'nextOn',
      `The plan of ${name} is to be reviewed by ${formatDay(by)} (Working Together 2023, chapter 3)`,
    )
  const closed = whyNoConferenceOn(nextOn)
  return closed ? invalid('nextOn', closed) : ok(null)
}

/** What is wrong with a conference that was adjourned: nothing is decided at it, and it is held on another day. */
export function whyNotAdjourned(said: Said): Outcome<null> {
  for (const field of ['category', 'dissentBy', 'dissentWhy', 'plansElsewhere'] as const)
    if (said[field] !== null)
      return invalid(field, 'Leave this empty: it was adjourned, and nothing was decided')
  if (said.notQuorateWhy) return invalid('notQuorateWhy', 'Leave this empty: it did not go ahead')
  if (said.nextOn === null) return invalid('nextOn', 'Say when it is held instead')
  if (said.nextOn <= said.heldOn) return invalid('nextOn', 'It is held instead on a later day')
  const closed = whyNoConferenceOn(said.nextOn)
  return closed ? invalid('nextOn', closed) : ok(null)
}
