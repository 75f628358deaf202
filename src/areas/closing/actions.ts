import { type Day, formatDay } from '../../core/day.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, insert, inTurn } from '../../engines/records/index.ts'
import { worksWith } from '../child/facts.ts'
import { underSection17 } from '../family-help/facts.ts'
import { endCase } from './end-case.ts'
import { openCase, proposedClosing } from './proposed.ts'
import { Closing, WHY_CLOSED } from './records.ts'
import { stillOpen } from './still-open.ts'
import { CLOSING, PROPOSING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

const WAITING = '/areas/closing/waiting'
const shown = (done: Outcome<string>): Outcome<string> => (done.ok ? { ok: true, value: WAITING } : done)

async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `closing ${child}`)
}

async function propose({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const waiting = await proposedClosing(ctx, child)
  if (waiting?.id === recordId) return shown({ ok: true, value: recordId })
  if (waiting)
    return refused('It is proposed already that this case closes, and a manager has not answered yet.')
  const referral = await openCase(ctx, child)
  if (!referral) return refused('This child has no open case with social care that could close.')
  const [open] = await stillOpen(ctx, child)
  if (open) return refused(open)
  if (((values.familyToldOn as Day | null) ?? 0) > ctx.today)
    return invalid('familyToldOn', 'This day is still to come')
  const who = { proposedBy: viewer.name, proposedByAccount: viewer.account, proposedOn: ctx.today }
  return shown(
    await insert(ctx, Closing, child, { ...values, ...who, referral: referral.id } as never, recordId),
  )
}

async function decide({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const closing = await proposedClosing(ctx, child)
  if (!closing) return refused('Nobody has proposed that this case closes, or it was answered already.')
  if (closing.proposedByAccount === viewer.account)
    return refused('You proposed it: another manager decides.')
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: another manager decides.')
  if (!values.decision) return invalid('decision', 'Say what you decide')
  const said = { ...values, decidedOn: ctx.today, decidedBy: viewer.name }
  if (values.decision !== 'closed')
    return shown(await change(ctx, Closing, closing.id, { ...said, closesOn: null }, closing.knownAt))
  const on = values.closesOn as Day | null
  if (on === null) return invalid('closesOn', 'Say on which day the case closes')
  if (on > ctx.today) return invalid('closesOn', 'This day is still to come')
  const case_ = await openCase(ctx, child)
  if (case_?.referredOn != null && on < case_.referredOn)
    return invalid('closesOn', `The case began only on ${formatDay(case_.referredOn)}`)
  const [open] = await stillOpen(ctx, child)
  if (open) return refused(open)
  const ended = await endCase(ctx, child, {
    on,
    reason: closing.reason,
    workersWhy: `The case closed: ${WHY_CLOSED[closing.reason].toLowerCase()}`,
    // In Family Help whoever leads goes on, until a manager ends that.
    roles: (await underSection17(ctx, child))
      ? ['child-protection-lead']
      : ['social-worker', 'child-protection-lead'],
  })
  if (!ended.ok) return ended
  return shown(await change(ctx, Closing, closing.id, said, closing.knownAt))
}

/** From the proposal that a case closes to the manager's answer. */
export const actions: Action[] = [
  {
    id: 'propose-closing',
    title: 'Propose that the case closes',
    submit: 'Propose it',
    may: PROPOSING,
    form: Closing,
    ask: ['reason', 'summary', 'childsView', 'after', 'familyToldOn'],
    run: propose,
  },
  {
    id: 'decide-closing',
    title: 'Close the case, or not yet',
    submit: 'Save the decision',
    may: CLOSING,
    form: Closing,
    ask: ['decision', 'decisionReason', 'closesOn'],
    run: decide,
  },
]
