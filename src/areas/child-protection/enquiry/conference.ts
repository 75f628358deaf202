import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert } from '../../../engines/records/index.ts'
import { beginsWork, worksWith } from '../../child/facts.ts'
import { Enquiry } from '../records.ts'
import { beganOn, conferenceDue } from './began.ts'
import { type Chain, chainOf, isConvened, oneAtATime } from './chain.ts'
import { ConferenceDecision, type ON_CONFERENCE } from './records.ts'
import { CONVENING, enquiriesHref } from './who.ts'

type Doing = Parameters<Action['run']>[0]
type Decides = {
  chain: Chain
  open: NonNullable<Chain['open']>
  finding: Chain['findings'][number] | undefined
}

const shown = (child: string): Outcome<string> => ok(enquiriesHref(child))

/** What a manager decides on, or that it was sent already or why they may not. */
async function decidesOn({ ctx, viewer, child, recordId }: Doing): Promise<Outcome<Decides | 'done'>> {
  await oneAtATime(ctx, child)
  const chain = await chainOf(ctx, child)
  if (chain.decisions.some(({ id }) => id === recordId)) return ok('done')
  const { open } = chain
  if (!open)
    return refused(
      'No section 47 enquiry about this child waits for a decision: an initial conference follows one.',
    )
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: another manager decides.')
  const finding = chain.findings.find(({ enquiry }) => enquiry === open.id)
  if (finding?.foundByAccount === viewer.account)
    return refused('You wrote what the enquiry found: another manager decides.')
  return ok({ chain, open, finding })
}

async function convene(doing: Doing): Promise<Outcome<string>> {
  const { child, values } = doing
  const asked = await decidesOn(doing)
  if (!asked.ok) return asked
  if (asked.value === 'done') return shown(child)
  const { chain, open, finding } = asked.value
  const dueOn = conferenceDue(beganOn(open, chain.discussions))
  if (isConvened(open))
    return refused(
      `It is decided already that a conference is held${dueOn === null ? '' : `, by ${formatDay(dueOn)}`}.`,
    )
  const isFound = finding?.finding === 'continuing'
  if (!isFound && !values.withoutFinding)
    return invalid(
      'withoutFinding',
      finding
        ? 'The enquiry did not find that the risk goes on: say why a conference is held all the same'
        : 'The enquiry has not ended with a finding yet: say why a conference is held all the same',
    )
  if (isFound && values.withoutFinding)
    return invalid('withoutFinding', 'Leave this empty: the enquiry found that the risk goes on')
  return decides(
    doing,
    open,
    { decision: 'convened', dueOn },
    { conferenceNotNeeded: '0', conferenceTargetOn: dueOn },
  )
}

async function notNeeded(doing: Doing): Promise<Outcome<string>> {
  const { child } = doing
  const asked = await decidesOn(doing)
  if (!asked.ok) return asked
  if (asked.value === 'done') return shown(child)
  const { open } = asked.value
  if (open.endedOn === null)
    return refused('This enquiry goes on: whoever carries it out ends it first, with what it found.')
  return decides(doing, open, { decision: 'not-needed' }, { conferenceNotNeeded: '1' })
}

/** Keeps the decision, and what the census asks of the enquiry: ICPCnotRequired is 0 once a conference is asked for. */
async function decides(
  { ctx, viewer, child, values, recordId }: Doing,
  enquiry: Decides['open'],
  decided: { decision: keyof typeof ON_CONFERENCE; dueOn?: Day | null },
  ofEnquiry: Record<string, unknown>,
): Promise<Outcome<string>> {
  const said = { ...values, ...decided, enquiry: enquiry.id, decidedOn: ctx.today, decidedBy: viewer.name }
  const done = await insert(ctx, ConferenceDecision, child, said as never, recordId)
  if (!done.ok) return done
  const kept = await change(ctx, Enquiry, enquiry.id, ofEnquiry as never, enquiry.knownAt)
  return kept.ok ? shown(child) : kept
}

/** The manager's decision after an enquiry (Working Together to Safeguard Children 2023, chapter 3). */
export const onConference: Action[] = [
  beginsWork({
    id: 'convene-conference',
    title: 'Convene an initial child protection conference',
    submit: 'Convene the conference',
    may: CONVENING,
    ages: { from: 0, under: 18 },
    form: ConferenceDecision,
    ask: ['why', 'withoutFinding'],
    run: convene,
  }),
  {
    id: 'no-conference',
    title: 'Decide that no initial conference is needed',
    submit: 'Save the decision',
    may: CONVENING,
    ages: { from: 0, under: 18 },
    form: ConferenceDecision,
    ask: ['why'],
    run: notNeeded,
  },
]
