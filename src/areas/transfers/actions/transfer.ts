import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action, Viewer } from '../../../engines/area.ts'
import { teams } from '../../../engines/clocks/index.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { Allocation, beginsWork } from '../../child/facts.ts'
import { tellTransferAccepted } from '../../front-door/facts.ts'
import { CHECKLIST, Transfer } from '../records.ts'
import { PROPOSING, RECEIVING } from '../who.ts'

type Doing = Parameters<Action['run']>[0]

const WAITING = '/areas/transfers/waiting'
const shown = (done: Outcome<string>): Outcome<string> => (done.ok ? { ok: true, value: WAITING } : done)

async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await ctx.db.rows('select pg_advisory_xact_lock(hashtextextended($1, 11))', [`transfer ${child}`])
}

const waitingOf = async (ctx: Ctx, child: string): Promise<Row<typeof Transfer> | undefined> =>
  (await list(ctx, Transfer, child)).find(({ decision }) => decision === null)

async function propose({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const waiting = await waitingOf(ctx, child)
  if (waiting?.id === recordId) return shown({ ok: true, value: recordId })
  if (waiting)
    return refused(
      `A transfer to ${waiting.toTeam} waits for an answer since ${formatDay(waiting.proposedOn!)}.`,
    )
  const known = await teams(ctx)
  const team = (name: unknown) =>
    known.find(
      one =>
        one.toLowerCase() ===
        String(name ?? '')
          .trim()
          .toLowerCase(),
    )
  const toTeam = team(values.toTeam)
  if (values.toTeam && !toTeam)
    return invalid('toTeam', `No team of that name works with children. There are: ${known.join(', ')}`)
  if (toTeam && toTeam === team(values.fromTeam)) return invalid('toTeam', 'That team has the child already')
  return shown(
    await insert(
      ctx,
      Transfer,
      child,
      {
        ...values,
        ...(toTeam ? { toTeam } : {}),
        proposedOn: ctx.today,
        proposedBy: viewer.name,
        proposedByAccount: viewer.account,
      } as never,
      recordId,
    ),
  )
}

/** Why this person may not answer for the receiving team; nothing when they may. */
function whyNotTheirs(viewer: Viewer, transfer: Row<typeof Transfer>): string | undefined {
  if (transfer.proposedByAccount === viewer.account)
    return 'You proposed it. Somebody of the receiving team answers.'
  if (viewer.roles.includes('head-of-service')) return undefined
  return viewer.team === transfer.toTeam
    ? undefined
    : `A manager of ${transfer.toTeam} answers, or a head of service.`
}

async function accept(doing: Doing): Promise<Outcome<string>> {
  const { ctx, viewer, child, values } = doing
  await oneAtATime(ctx, child)
  const transfer = await waitingOf(ctx, child)
  if (!transfer) return refused('No transfer of this child waits for an answer.')
  const why = whyNotTheirs(viewer, transfer)
  if (why) return refused(why)
  const worker = String(values.newWorker ?? '').trim()
  if (worker === '') return invalid('newWorker', 'Say who will work with the child: accepting is allocating')
  const accepted = await change(
    ctx,
    Transfer,
    transfer.id,
    { ...values, decision: 'accepted', decidedOn: ctx.today, decidedBy: viewer.name },
    transfer.knownAt,
  )
  if (!accepted.ok) return accepted
  const moved = await allocate(ctx, transfer, worker, (values.newWorkerAccount as string) ?? null)
  if (!moved.ok) return moved
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
async function allocate(
  ctx: Ctx,
  { subject: child, fromTeam, toTeam: team }: Row<typeof Transfer>,
  worker: string,
  account: string | null,
): Promise<Outcome<string>> {
  const lead = leadIn(await list(ctx, Allocation, child), fromTeam)
  if (lead) {
    const toOn = Math.max(ctx.today, lead.fromOn ?? ctx.today) as Day
    const ended = await change(ctx, Allocation, lead.id, { toOn, changeReason: `Transfer to ${team}` })
    if (!ended.ok) return ended
  }
  const role = lead?.role ?? 'social-worker'
  return insert(ctx, Allocation, child, { worker, workerAccount: account, role, team, fromOn: ctx.today })
}

async function decline({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const transfer = await waitingOf(ctx, child)
  if (!transfer) return refused('No transfer of this child waits for an answer.')
  const why = whyNotTheirs(viewer, transfer)
  if (why) return refused(why)
  const said = { ...values, decision: 'declined' as const, decidedOn: ctx.today, decidedBy: viewer.name }
  return shown(await change(ctx, Transfer, transfer.id, said, transfer.knownAt))
}

async function familyTold({ ctx, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const accepted = (await list(ctx, Transfer, child))
    .filter(one => one.decision === 'accepted' && one.familyToldOn === null)
    .sort((a, b) => (b.decidedOn ?? 0) - (a.decidedOn ?? 0))[0]
  if (!accepted) return refused('No accepted transfer waits for the family to be told.')
  const on = values.familyToldOn as Day | null
  if (on === null) return invalid('familyToldOn', 'Say when they were told')
  if (on > ctx.today) return invalid('familyToldOn', 'This day is still to come')
  if (accepted.decidedOn !== null && on < accepted.decidedOn)
    return invalid('familyToldOn', 'That is before the other team accepted')
  return shown(await change(ctx, Transfer, accepted.id, { familyToldOn: on }, accepted.knownAt))
}

/** From the proposal to the day the family knows their new worker. */
export const betweenTeams: Action[] = [
  beginsWork({
    id: 'propose-transfer',
    title: 'Propose a transfer to another team',
    submit: 'Propose it',
    may: PROPOSING,
    form: Transfer,
    ask: ['fromTeam', 'toTeam', 'reason', ...CHECKLIST, 'notDone'],
    run: propose,
  }),
  {
    id: 'accept-transfer',
    title: 'Accept a transfer, and allocate',
    submit: 'Accept and allocate',
    may: RECEIVING,
    form: Transfer,
    ask: ['newWorker', 'newWorkerAccount', 'decisionReason'],
    run: accept,
  },
  {
    id: 'decline-transfer',
    title: 'Do not accept a transfer',
    submit: 'Do not accept it',
    may: RECEIVING,
    form: Transfer,
    ask: ['decisionReason'],
    run: decline,
  },
  {
    id: 'transfer-family-told',
    title: 'The family was told of their new worker',
    submit: 'Save',
    may: PROPOSING,
    form: Transfer,
    ask: ['familyToldOn'],
    run: familyTold,
  },
]
