import type { Day } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { worksWith } from '../../child/facts.ts'
import { isOfficeTime, onCallAt } from '../../out-of-hours/facts.ts'
import { accommodateIn } from '../accommodate.ts'
import { AgreementPart } from '../pages/agreement-part.tsx'
import { Decision } from '../records-section-20.ts'
import { ACCOMMODATING, comingInHref, ON_CALL } from '../who.ts'
import { whyNotAgreed } from './may-agree.ts'
import { AGREES_AT, agreementOf, isSixteen, oneAtATime, unconfirmed, whyNotComingIn } from './standing.ts'

type Doing = Parameters<Action['run']>[0]

const ASK = ['fromOn', 'mainNeed', 'home', 'provider', 'reason'] as const

async function decide(
  { ctx, viewer, child, values, recordId }: Doing,
  outOfHours: boolean,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  // The same form sent twice.
  if ((await list(ctx, Decision, child)).some(({ id }) => id === recordId))
    return { ok: true, value: comingInHref(child) }
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: somebody else decides.')
  const fromOn = values.fromOn as Day | null
  if (fromOn === null) return invalid('fromOn', 'Say from which day')
  if (fromOn > ctx.today) return invalid('fromOn', 'This day is still to come')
  const why = await whyNotComingIn(ctx, child, fromOn)
  if (why) return refused(why)
  const agreed = await agreementOf(ctx, child)
  const against = whyNotAgreed(agreed)
  if (!agreed || against) return refused(against ?? '')
  const done = await accommodateIn(
    ctx,
    child,
    (values.home ?? null) as never,
    {
      fromOn,
      why: String(values.reason ?? ''),
      decidedBy: viewer.name,
      mainNeed: (values.mainNeed ?? null) as never,
    },
    (values.provider ?? null) as never,
  )
  if (!done.ok) return done
  const said = {
    ...values,
    agreement: agreed.id,
    episode: done.value.episode,
    decidedAt: ctx.now,
    decidedBy: viewer.name,
    decidedByAccount: viewer.account,
    outOfHours,
  }
  const kept = await insert(ctx, Decision, child, said as never, recordId)
  return kept.ok ? { ok: true, value: comingInHref(child) } : kept
}

async function decideAtNight(doing: Doing): Promise<Outcome<string>> {
  const { ctx, viewer } = doing
  if (isOfficeTime(ctx.now))
    return refused('The day team is there: a head of service or the director decides.')
  if (!(await onCallAt(ctx, 'manager', ctx.now)).includes(viewer.name))
    return refused('The rota does not name you as the senior manager on call at this hour.')
  return decide(doing, true)
}

async function confirm({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const waiting = await unconfirmed(ctx, child)
  if (!waiting) return refused('No decision made out of hours waits to be confirmed.')
  if (waiting.decidedByAccount === viewer.account)
    return refused('You decided it: the other one of you confirms it.')
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: somebody else confirms it.')
  if (!values.confirmedWhy) return invalid('confirmedWhy', 'Say why it goes on')
  const said = { confirmedWhy: values.confirmedWhy, confirmedAt: ctx.now, confirmedBy: viewer.name }
  const done = await change(ctx, Decision, waiting.id, said as never, waiting.knownAt)
  return done.ok ? { ok: true, value: comingInHref(child) } : done
}

/** What was agreed stands above the decision. */
const before: Action['before'] = async ({ ctx, child }) => (
  <AgreementPart
    child={child}
    isSixteen={await isSixteen(ctx, child, ctx.today)}
    agreement={await agreementOf(ctx, child)}
    mayWrite
  />
)

const ACCOMMODATE = {
  submit: 'Save that they are in our care',
  form: Decision,
  ask: ASK,
  begins: true,
  ages: { from: 0, under: AGREES_AT },
  before,
} as const

/** A child comes into our care by agreement (Children Act 1989, section 20), and what was decided at night is confirmed by day. */
export const section20: readonly Action[] = [
  {
    ...ACCOMMODATE,
    id: 'accommodate-child',
    title: 'Decide that a child lives in our care by agreement',
    may: ACCOMMODATING,
    run: doing => decide(doing, false),
  },
  {
    ...ACCOMMODATE,
    id: 'accommodate-child-out-of-hours',
    title: 'Decide out of hours that a child lives in our care by agreement',
    may: ON_CALL,
    inForce: async ctx => !isOfficeTime(ctx.now),
    run: decideAtNight,
  },
  {
    id: 'confirm-accommodated',
    title: 'Confirm that a child lives in our care by agreement',
    submit: 'Confirm it',
    may: ACCOMMODATING,
    form: Decision,
    ask: ['confirmedWhy'],
    needs: ['confirmedWhy'],
    run: confirm,
  },
]
