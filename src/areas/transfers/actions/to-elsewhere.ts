import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { statusesOf, statusOn } from '../../../engines/status/index.ts'
import { beginsWork, worksWith } from '../../child/facts.ts'
import { InNeedPlan } from '../../child-in-need/facts.ts'
import { ProtectionPlan } from '../../child-protection/facts.ts'
import { Referral } from '../../front-door/facts.ts'
import { TransferOut, TransferOutSent } from '../records-out.ts'
import { PROPOSING, RECEIVING } from '../who.ts'
import { endHere } from './end-here.ts'

type Doing = Parameters<Action['run']>[0]
type Out = Row<typeof TransferOut>

const WAITING = '/areas/transfers/waiting'
const shown = (done: Outcome<string>): Outcome<string> => (done.ok ? { ok: true, value: WAITING } : done)

async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `transfer out ${child}`)
}

/** The transfer out that goes on: neither closed here nor given up. */
export const goingOut = async (ctx: Ctx, child: string): Promise<Out | undefined> =>
  (await list(ctx, TransferOut, child)).find(one => one.closedOn === null && one.notOn === null)

/** Does something to the transfer that goes on; `days` are asked for, and none is to come or before it was proposed. */
async function onGoing(
  { ctx, child, values }: Doing,
  days: readonly string[],
  work: (out: Out) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const out = await goingOut(ctx, child)
  if (!out) return refused('No transfer of this child to another authority is proposed. Propose it first.')
  for (const field of days) {
    const on = values[field] as Day | null | undefined
    if (on == null) return invalid(field, 'Say when')
    if (on > ctx.today) return invalid(field, 'This day is still to come')
    if (out.proposedOn !== null && on < out.proposedOn)
      return invalid(field, `That is before it was proposed, on ${formatDay(out.proposedOn)}`)
  }
  return shown(await work(out))
}

async function propose({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const going = await goingOut(ctx, child)
  if (going?.id === recordId) return shown({ ok: true, value: recordId })
  if (going) return refused(`A transfer to ${going.authority} is proposed already.`)
  const hasCase = (await list(ctx, Referral, child)).some(
    ({ referredOn, closedOn }) => referredOn !== null && closedOn === null,
  )
  if (!hasCase) return refused('This child has no open case here that another authority could take up.')
  // Children Act 1989, section 22: whoever looks after a child does so wherever the child lives.
  if (statusOn(await statusesOf(ctx, child), ctx.today)?.status === 'in-care')
    return refused(
      'This child is in our care, and stays so wherever they live. Record the move as a placement.',
    )
  if (((values.familyToldOn as Day | null) ?? 0) > ctx.today)
    return invalid('familyToldOn', 'This day is still to come')
  const who = { proposedBy: viewer.name, proposedByAccount: viewer.account, proposedOn: ctx.today }
  const said = { ...values, ...who, planHere: await planOf(ctx, child) }
  return shown(await insert(ctx, TransferOut, child, said as never, recordId))
}

const isOpen = (plan: { startedOn: Day | null; endedOn: Day | null }): boolean =>
  plan.startedOn !== null && plan.endedOn === null

const isProtected = async (ctx: Ctx, child: string): Promise<boolean> =>
  (await list(ctx, ProtectionPlan, child)).some(isOpen)

async function planOf(ctx: Ctx, child: string): Promise<'protection' | 'in-need' | 'none'> {
  if (await isProtected(ctx, child)) return 'protection'
  return (await list(ctx, InNeedPlan, child)).some(isOpen) ? 'in-need' : 'none'
}

/** Why a child with a protection plan does not go yet; nothing when they may. */
const noConference = async (ctx: Ctx, child: string, on: unknown): Promise<string | undefined> =>
  on == null && (await isProtected(ctx, child))
    ? 'The child has a protection plan here, which is ours until their transfer-in conference.'
    : undefined

const sent = (doing: Doing) =>
  onGoing(doing, [], async out => {
    const { ctx, child, values, recordId } = doing
    if ((values.sentOn as Day) > ctx.today) return invalid('sentOn', 'This day is still to come')
    return insert(ctx, TransferOutSent, child, { ...values, transfer: out.id } as never, recordId)
  })

const acknowledged = (doing: Doing) =>
  onGoing(doing, ['acknowledgedOn'], async out =>
    doing.values.acknowledgedBy
      ? change(doing.ctx, TransferOut, out.id, doing.values, out.knownAt)
      : invalid('acknowledgedBy', 'Say who there said so'),
  )

const accepted = (doing: Doing) =>
  onGoing(doing, ['acceptedOn'], async out => {
    const { ctx, child, values } = doing
    if (!values.acceptedBy) return invalid('acceptedBy', 'Say who there accepted')
    const why = await noConference(ctx, child, values.conferenceThereOn)
    return why ? invalid('conferenceThereOn', why) : change(ctx, TransferOut, out.id, values, out.knownAt)
  })

const close = (doing: Doing) =>
  onGoing(doing, [], async out => {
    const { ctx, viewer, child, values } = doing
    if (out.acceptedOn === null)
      return refused(`${out.authority} has not accepted yet. The case stays here until it does.`)
    if (out.proposedByAccount === viewer.account)
      return refused('You proposed it: another manager closes the case here.')
    if (await worksWith(ctx, child, viewer.account))
      return refused('You work with this child: another manager closes the case here.')
    const why = await noConference(ctx, child, out.conferenceThereOn)
    if (why) return refused(why)
    if (!values.closingNote) return invalid('closingNote', 'Say what you looked at')
    const ended = await endHere(ctx, child, out.acceptedOn, out.authority)
    if (!ended.ok) return ended
    const said = { ...values, closedOn: ctx.today, closedBy: viewer.name }
    return change(ctx, TransferOut, out.id, said, out.knownAt)
  })

const staysHere = (doing: Doing) =>
  onGoing(doing, ['notOn'], async out =>
    out.acceptedOn === null
      ? change(doing.ctx, TransferOut, out.id, doing.values, out.knownAt)
      : refused(
          `${out.authority} has accepted, and answers for the child since ${formatDay(out.acceptedOn)}.`,
        ),
  )

/** From the proposal to the day on which the case ends here, because it has begun there. */
export const toElsewhere: Action[] = [
  beginsWork({
    id: 'propose-transfer-out',
    title: 'Propose a transfer to another authority',
    submit: 'Propose it',
    may: PROPOSING,
    form: TransferOut,
    ask: ['authority', 'receiver', 'movesOn', 'reason', 'meanwhile', 'familyToldOn'],
    run: propose,
  }),
  {
    id: 'transfer-out-sent',
    title: 'Sent to the other authority',
    submit: 'Save what was sent',
    may: PROPOSING,
    form: TransferOutSent,
    ask: ['sentOn', 'sent', 'sentTo'],
    run: sent,
  },
  {
    id: 'transfer-out-acknowledged',
    title: 'The other authority says that it has it',
    submit: 'Save',
    may: PROPOSING,
    form: TransferOut,
    ask: ['acknowledgedOn', 'acknowledgedBy'],
    needs: ['acknowledgedBy'],
    run: acknowledged,
  },
  {
    id: 'transfer-out-accepted',
    title: 'The other authority has accepted the child',
    submit: 'Save their acceptance',
    may: PROPOSING,
    form: TransferOut,
    ask: ['conferenceThereOn', 'acceptedOn', 'acceptedBy'],
    needs: ['acceptedBy'],
    run: accepted,
  },
  {
    id: 'close-transferred',
    title: 'Close the case here: another authority has it',
    submit: 'Close the case here',
    may: RECEIVING,
    form: TransferOut,
    ask: ['closingNote'],
    needs: ['closingNote'],
    run: close,
  },
  {
    id: 'transfer-out-stays',
    title: 'The case is not transferred to another authority after all',
    submit: 'Save that it stays here',
    may: PROPOSING,
    form: TransferOut,
    ask: ['notOn', 'notWhy'],
    run: staysHere,
  },
]
