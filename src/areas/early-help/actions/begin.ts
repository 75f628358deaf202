import { formatDay } from '../../../core/day.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, type Row } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { takenOn, tellTransferAccepted } from '../../front-door/facts.ts'
import {
  acceptedRequests,
  isOpenToSocialCare,
  oneAtATime,
  openEpisode,
  positionOn,
  waitingRequest,
} from '../current.ts'
import { takeUpOffer } from '../from-front-door.ts'
import { hubNamed } from '../hubs.ts'
import { Agreement, Episode, Request } from '../records.ts'
import { type Doing, notYet, thenShow } from './doing.ts'
import { ASKING, DECIDING, GIVING } from './who.ts'

const CAN_AGREE: readonly string[] = ['mother', 'responsible', 'young-person']

/** Why early help may not begin on this agreement; nothing when it may. Working Together 2023: early help is by agreement. */
export function whyNotAgreed(said: Row<typeof Agreement> | undefined, from: number): string | undefined {
  if (!said)
    return 'Nobody has been asked yet whether they agree to early help. Ask them, and record what they said.'
  const who = said.askedOf ?? 'They'
  const on = formatDay(said.saidOn)
  if (said.position === 'not-asked')
    return 'Early help cannot start without agreement, and nobody has been asked. Ask them, and record what they said.'
  if (said.position === 'refused')
    return `Early help cannot start: ${who} said no on ${on}. You may ask again, and record it if they agree.`
  if (said.position === 'withdrawn')
    return `Early help cannot start: ${who} withdrew their agreement on ${on}. You may ask again, and record it if they agree.`
  if (!CAN_AGREE.includes(said.standing ?? ''))
    return `${who} has no parental responsibility, and cannot agree to early help for the child. Ask someone who has, or the young person.`
  if (said.saidOn > from) return `Early help cannot start before it was agreed: ${who} agreed on ${on}.`
  return undefined
}

async function start(doing: Doing): Promise<Outcome<string>> {
  const { ctx, child, values, recordId } = doing
  await oneAtATime(ctx, child)
  const open = await openEpisode(ctx, child)
  // The same form sent twice starts it once.
  if (open?.id === recordId) return thenShow({ ok: true, value: open.id }, child)
  if (open) return refused(`Early help is open already, since ${formatDay(open.startedOn)}.`)
  const taken = await takeUpOffer(ctx, child)
  if (taken && !taken.ok) return taken
  const requests = await acceptedRequests(ctx, child)
  if (requests.length === 0)
    return refused(
      'Nobody has decided that early help is offered. Record the request and the decision first.',
    )
  // Beside an open case early help is work that its team asked for, never a second way in.
  const isOpen = await isOpenToSocialCare(ctx, child)
  const request = requests.find(({ source }) => !isOpen || source === 'social-care')
  if (!request)
    return refused(
      'This child is open to children’s social care. Early help beside it is work that their team asks for: record that request first.',
    )
  const { startedOn, hub } = values as {
    startedOn: Row<typeof Episode>['startedOn'] | null
    hub: string | null
  }
  const future = notYet(ctx, 'startedOn', startedOn)
  if (future) return future
  const named = await hubNamed(ctx, hub)
  if (!named.ok) return named
  const agreement = await positionOn(ctx, child)
  const why = whyNotAgreed(agreement, startedOn ?? ctx.today)
  if (why) return refused(why)
  const begun = {
    request: request.id,
    agreement: agreement!.id,
    startedOn: startedOn!,
    hub: named.value ?? request.hub,
  }
  const done = await insert(ctx, Episode, child, begun, recordId)
  // Where this is the first that shows that somebody has the child, whoever referred hears of it.
  if (done.ok && begun.hub) await tellTransferAccepted(doing, child, begun.hub)
  if (done.ok) await takenOn(doing, child, begun.hub ?? 'Early help')
  return thenShow(done, child)
}

async function ask({ ctx, child, values, recordId }: Doing): Promise<Outcome<string>> {
  const hub = await hubNamed(ctx, values.hub)
  if (!hub.ok) return hub
  const said = { ...values, hub: hub.value }
  return (
    notYet(ctx, 'requestedOn', values.requestedOn) ??
    thenShow(await insert(ctx, Request, child, said as never, recordId), child)
  )
}

async function decide(doing: Doing): Promise<Outcome<string>> {
  const { ctx, viewer, child, values } = doing
  await oneAtATime(ctx, child)
  const request = await waitingRequest(ctx, child)
  if (!request) return refused('No request for early help waits for a decision.')
  const { decision, decidedOn } = values
  const problems = [
    ...(decision ? [] : [{ field: 'decision', message: 'Say what was decided' }]),
    ...(decidedOn == null ? [{ field: 'decidedOn', message: 'Say when it was decided' }] : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const future = notYet(ctx, 'decidedOn', decidedOn)
  if (future) return future
  const hub = await hubNamed(ctx, values.hub)
  if (!hub.ok) return hub
  const said = { ...values, hub: hub.value ?? request.hub, decidedBy: viewer.name }
  const decided = await change(ctx, Request, request.id, said)
  // Advice is an answer, too: what the front door decided waits for no other team.
  if (decided.ok && request.source === 'front-door') await takenOn(doing, child, said.hub ?? 'Early help')
  return thenShow(decided, child)
}

/** From the request to the day early help begins. */
export const beginning: Action[] = [
  beginsWork({
    id: 'request-early-help',
    title: 'Ask for early help',
    submit: 'Save the request',
    may: ASKING,
    form: Request,
    ask: ['requestedOn', 'source', 'sourceName', 'need', 'work', 'hub'],
    run: ask,
  }),
  {
    id: 'decide-early-help',
    title: 'Decide on a request for early help',
    submit: 'Save the decision',
    may: DECIDING,
    form: Request,
    ask: ['decision', 'reason', 'decidedOn', 'hub'],
    needs: ['decision', 'reason', 'decidedOn'],
    run: decide,
  },
  {
    id: 'early-help-agreement',
    title: 'Record agreement to early help',
    submit: 'Save what they said',
    may: ASKING,
    form: Agreement,
    ask: ['purpose', 'position', 'saidOn', 'askedOf', 'standing', 'agencies', 'reason'],
    run: async ({ ctx, viewer, child, values, recordId }) =>
      notYet(ctx, 'saidOn', values.saidOn) ??
      thenShow(
        await insert(ctx, Agreement, child, { ...values, askedBy: viewer.name } as never, recordId),
        child,
      ),
  },
  beginsWork({
    id: 'start-early-help',
    title: 'Start early help',
    submit: 'Start early help',
    may: GIVING,
    form: Episode,
    ask: ['startedOn', 'hub'],
    run: start,
  }),
]
