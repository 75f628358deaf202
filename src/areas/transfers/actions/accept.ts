import type { Day } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { Allocation, allocatable, chosenWorker, whyNotInRole } from '../../child/facts.ts'
import { leadFollows } from '../../early-help/facts.ts'
import { tellTransferAccepted } from '../../front-door/facts.ts'
import { Transfer } from '../records.ts'
import { RECEIVING } from '../who.ts'
import { oneAtATime, shown, waitingOf, whyNotTheirs } from './waiting.ts'

type Doing = Parameters<Action['run']>[0]

async function accept(doing: Doing): Promise<Outcome<string>> {
  const { ctx, viewer, child, values } = doing
  await oneAtATime(ctx, child)
  const transfer = await waitingOf(ctx, child)
  if (!transfer) return refused('No transfer of this child waits for an answer.')
  const why = whyNotTheirs(viewer, transfer)
  if (why) return refused(why)
  // Accepting is allocating.
  const chosen = await chosenWorker(ctx, String(values.newWorkerAccount ?? ''))
  if (!chosen.ok) return invalid('newWorkerAccount', 'Choose from the list who will work with the child')
  const { worker, account } = chosen.value
  const lead = leadIn(await list(ctx, Allocation, child), transfer.fromTeam)
  const role = lead?.role ?? 'social-worker'
  const unfit = await whyNotInRole(ctx, child, chosen.value, role)
  if (unfit) return invalid('newWorkerAccount', unfit)
  const answer = { ...values, newWorker: worker, newWorkerAccount: account, decision: 'accepted' as const }
  const accepted = await change(
    ctx,
    Transfer,
    transfer.id,
    { ...answer, decidedOn: ctx.today, decidedBy: viewer.name },
    transfer.knownAt,
  )
  if (!accepted.ok) return accepted
  const moved = await moves(ctx, transfer, lead)
  if (!moved.ok) return moved
  const allocated = await insert(ctx, Allocation, child, {
    worker,
    workerAccount: account,
    role,
    team: transfer.toTeam,
    fromOn: ctx.today,
  })
  if (!allocated.ok) return allocated
  const from = lead && { worker: lead.worker, account: lead.workerAccount }
  const led =
    from && (await leadFollows(ctx, child, [from, chosen.value], ctx.today, `Transfer to ${transfer.toTeam}`))
  if (led && !led.ok) return led
  await tellTransferAccepted(doing, child, transfer.toTeam)
  return shown(accepted)
}

type Worked = Row<typeof Allocation>

/** Who leads where several work with a child, as the work lists have it; a reviewing officer leads no case. */
const LEADS: readonly Worked['role'][] = ['social-worker', 'personal-adviser', 'early-help-worker']

/** The open allocation that leads the case in a team; the one that leads with the child where that team has none. */
function leadIn(allocations: readonly Worked[], team: string): Worked | undefined {
  const open = allocations
    .filter(({ toOn, role }) => toOn === null && LEADS.includes(role))
    .sort((a, b) => LEADS.indexOf(a.role) - LEADS.indexOf(b.role) || (b.fromOn ?? 0) - (a.fromOn ?? 0))
  const named = (name: string | null) => (name ?? '').trim().toLowerCase()
  return open.find(one => named(one.team) === named(team)) ?? open[0]
}

// Whoever led the case that moves stops on the day the new one begins, and is followed in the same role. Others stay: a
// personal adviser or an early help worker beside the case does not move with it.
async function moves(
  ctx: Ctx,
  { toTeam }: Row<typeof Transfer>,
  lead: Worked | undefined,
): Promise<Outcome<unknown>> {
  if (!lead) return ok(undefined)
  const toOn = Math.max(ctx.today, lead.fromOn ?? ctx.today) as Day
  return change(ctx, Allocation, lead.id, { toOn, changeReason: `Transfer to ${toTeam}` })
}

/** The receiving team takes the child, and says who works with them. */
export const acceptTransfer: Action = {
  id: 'accept-transfer',
  title: 'Accept a transfer, and allocate',
  submit: 'Accept and allocate',
  may: RECEIVING,
  form: Transfer,
  ask: ['newWorkerAccount', 'decisionReason'],
  choices: async (ctx, viewer) => ({ newWorkerAccount: await allocatable(ctx, viewer) }),
  run: accept,
}
