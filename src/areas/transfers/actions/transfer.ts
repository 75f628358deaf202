import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { teams } from '../../../engines/clocks/index.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { CHECKLIST, Transfer } from '../records.ts'
import { PROPOSING, RECEIVING } from '../who.ts'
import { acceptTransfer } from './accept.ts'
import { oneAtATime, shown, waitingOf, whyNotTheirs } from './waiting.ts'

type Doing = Parameters<Action['run']>[0]

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
  acceptTransfer,
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
    needs: ['familyToldOn'],
    run: familyTold,
  },
]
