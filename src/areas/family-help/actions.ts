import { type Day, formatDay } from '../../core/day.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { insert, list } from '../../engines/records/index.ts'
import {
  Allocation,
  allocatable,
  beginsWork,
  chosenWorker,
  endsInRole,
  isProtected,
  whyNotInRole,
} from '../child/facts.ts'
import { holdsToday, isFamilyHelp } from './pathway.ts'
import { MANAGING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

const ROLE = 'child-protection-lead'

// Families First Partnership programme guide (DfE, March 2025): whoever leads the help stays, and a social worker of the
// multi-agency child protection team joins when section 47 begins. So they are two people, and two roles.
async function join({ ctx, child, values, recordId }: Doing): Promise<Outcome<string>> {
  const fromOn = values.fromOn as Day | null
  if (fromOn === null) return invalid('fromOn', 'Say from which day')
  if (fromOn > ctx.today) return invalid('fromOn', 'This day is still to come')
  if (!(await isFamilyHelp(ctx, fromOn)))
    return refused(
      `Family Help does not hold on ${formatDay(fromOn)}: a social worker leads the work then. Allocate one instead.`,
    )
  if (!(await isProtected(ctx, child)))
    return refused(
      'No section 47 enquiry goes on about this child, and there is no protection plan. A lead child protection practitioner joins when an enquiry begins.',
    )
  const chosen = await chosenWorker(ctx, String(values.workerAccount ?? ''))
  if (!chosen.ok) return chosen
  const { worker, account } = chosen.value
  const unfit = await whyNotInRole(ctx, child, chosen.value, ROLE)
  if (unfit) return invalid('workerAccount', unfit)
  const followed = (await list(ctx, Allocation, child)).some(
    one =>
      one.role === ROLE &&
      one.id !== recordId &&
      (one.toOn === null || one.toOn > fromOn) &&
      (one.fromOn ?? fromOn) <= fromOn,
  )
  if (followed && !values.changeReason)
    return invalid('changeReason', 'Somebody has this part already: say why it changes')
  const { changeReason, team } = values as { changeReason: string | null; team: string | null }
  const joined = await insert(
    ctx,
    Allocation,
    child,
    { worker, workerAccount: account, role: ROLE, team, fromOn },
    recordId,
  )
  if (!joined.ok) return joined
  const ended = await endsInRole(ctx, child, ROLE, fromOn, { but: recordId, why: changeReason })
  return ended.ok ? joined : ended
}

async function leave({ ctx, child, values }: Doing): Promise<Outcome<string>> {
  const toOn = values.toOn as Day | null
  if (toOn === null) return invalid('toOn', 'Say until which day')
  if (toOn > ctx.today) return invalid('toOn', 'This day is still to come')
  if (!values.changeReason) return invalid('changeReason', 'Say why')
  if (await isProtected(ctx, child))
    return refused(
      'A section 47 enquiry or a protection plan goes on: somebody leads the protection for as long as it does. Say who follows instead.',
    )
  const open = (await list(ctx, Allocation, child)).find(one => one.role === ROLE && one.toOn === null)
  if (!open) return refused('This child has no lead child protection practitioner.')
  if (open.fromOn !== null && open.fromOn > toOn)
    return invalid('toOn', `${open.worker} joined only on ${formatDay(open.fromOn)}`)
  return endsInRole(ctx, child, ROLE, toOn, { why: values.changeReason as string })
}

/** That a lead child protection practitioner joins whoever leads Family Help, and leaves when there is nothing to protect from. */
export const actions: Action[] = [
  beginsWork({
    id: 'join-child-protection-lead',
    title: 'A lead child protection practitioner joins',
    submit: 'Save who joins',
    may: MANAGING,
    inForce: holdsToday,
    form: Allocation,
    ask: ['workerAccount', 'team', 'fromOn', 'changeReason'],
    needs: ['fromOn'],
    choices: async (ctx, viewer) => ({ workerAccount: await allocatable(ctx, viewer) }),
    run: join,
  }),
  {
    id: 'leave-child-protection-lead',
    title: 'The lead child protection practitioner leaves',
    submit: 'Save that they leave',
    may: MANAGING,
    inForce: holdsToday,
    form: Allocation,
    ask: ['toOn', 'changeReason'],
    needs: ['toOn', 'changeReason'],
    run: leave,
  },
]
