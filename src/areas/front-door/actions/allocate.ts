import type { Day } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, choice, codes, insert, list, type Row } from '../../../engines/records/index.ts'
import {
  ALLOCATED_AS,
  Allocation,
  allocatable,
  beginsWork,
  chosenWorker,
  endsInRole,
  whyNotInRole,
} from '../../child/facts.ts'
import { oneAtATime, waitingFor, whyNotTheirs } from '../board/handing-on.ts'
import { accepts } from '../board/taken-on.ts'
import { tellTransferAccepted } from '../board/tell-referrer.ts'

const LEADING: readonly Row<typeof Allocation>['role'][] = ['social-worker', 'early-help-worker']

// A lead child protection practitioner joins by an act of its own, while there is something to protect from (family-help).
const { 'child-protection-lead': _, ...GIVEN_AS } = ALLOCATED_AS

/**
 * Whoever is allocated follows whoever was there in that role, whose work ends that day. Where a case from the front door waits
 * for the manager’s team, allocating is accepting; and where it is the first that shows that a team has the child, whoever
 * referred hears of it. Neither ever holds up an allocation.
 */
export const allocate: Action = beginsWork({
  id: 'allocate',
  title: 'Allocate a worker',
  submit: 'Allocate',
  // Who may allocate: a manager, never the worker themselves (docs/who-decides.md).
  may: ['front-door-manager', 'team-manager', 'head-of-service'],
  form: { ...Allocation, fields: { ...Allocation.fields, role: choice(codes(GIVEN_AS), 'As what?') } },
  ask: ['workerAccount', 'role', 'team', 'fromOn', 'changeReason'],
  choices: async (ctx, viewer) => ({ workerAccount: await allocatable(ctx, viewer) }),
  async run(doing) {
    const { ctx, viewer, child, values, recordId } = doing
    const { changeReason, ...given } = values
    const { role, fromOn, team } = given as Partial<Row<typeof Allocation>>
    const chosen = await chosenWorker(ctx, String(given.workerAccount ?? ''))
    if (!chosen.ok) return chosen
    const { worker, account } = chosen.value
    if (!role) return invalid('role', 'Say as what')
    const why = await whyNotInRole(ctx, child, chosen.value, role)
    if (why) return invalid(role === 'social-worker' ? 'workerAccount' : 'role', why)
    // Complaints of 2011 were mainly about changes of worker: each change says why.
    if (!changeReason && (await isFollowed(ctx, child, role, fromOn ?? ctx.today, recordId)))
      return invalid('changeReason', 'Somebody has this part already: say why the worker changes')
    const allocated = { ...given, worker, workerAccount: account }
    const done = await insert(ctx, Allocation, child, allocated as never, recordId)
    if (!done.ok) return done
    const ended = await endsInRole(ctx, child, role, fromOn ?? ctx.today, {
      but: recordId,
      why: changeReason as string | null,
    })
    if (!ended.ok || !LEADING.includes(role)) return ended.ok ? done : ended
    await oneAtATime(ctx, child)
    const waiting = await waitingFor(ctx, child)
    if (waiting && whyNotTheirs(viewer, waiting) === undefined) {
      const accepted = await accepts(doing, child, waiting.contact.id, waiting.handover.toTeam)
      if (!accepted.ok) return accepted
    }
    const named = team || waiting?.handover.toTeam
    if (named) await tellTransferAccepted(doing, child, named)
    return done
  },
})

/** Whether somebody stands in that role whose work this ends. */
const isFollowed = async (ctx: Ctx, child: string, role: string, on: Day, but: string): Promise<boolean> =>
  (await list(ctx, Allocation, child)).some(
    one =>
      one.role === role && one.id !== but && (one.toOn === null || one.toOn > on) && (one.fromOn ?? on) <= on,
  )
