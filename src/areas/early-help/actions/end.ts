import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { teams } from '../../../engines/clocks/index.ts'
import { type Ctx, change, insert, list, newId, type Row } from '../../../engines/records/index.ts'
import { beginsWork, endsInRole } from '../../child/facts.ts'
import { isFamilyHelp, underSection17 } from '../../family-help/facts.ts'
import { refer } from '../../front-door/facts.ts'
import { isOpenToSocialCare, oneAtATime, openEpisode, positionOn, proposedStep } from '../current.ts'
import { endsAsLead } from '../family-help.ts'
import { Episode, Request, Step } from '../records.ts'
import { StarReading } from '../star.ts'
import { whyNotAgreed } from './begin.ts'
import { closeSocialCare } from './close-social-care.ts'
import { type Doing, inEpisode, notYet, thenShow } from './doing.ts'
import { goesOnDown, goesOnUp, leadsOn } from './in-family-help.ts'
import { endLead } from './lead.ts'
import { GIVING, MANAGING } from './who.ts'

const close = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values } = doing
    const step = await proposedStep(ctx, child)
    if (step)
      return refused(
        `A step up was proposed on ${formatDay(step.proposedOn)}, and ${step.toTeam} has not accepted it yet. Early help stays open until they do.`,
      )
    if (values.endReason !== 'died' && (await underSection17(ctx, child)))
      return refused(
        'This is Family Help under section 17. Propose a step down, or that the case closes, and end it after that.',
      )
    const endedOn = values.endedOn as Day | null
    if (endedOn === null) return invalid('endedOn', 'Say when early help ended')
    if (values.endReason === 'stepped-up')
      return invalid('endReason', 'Propose a step up instead: early help ends when the other team accepts it')
    if (
      values.endReason &&
      values.endReason !== 'died' &&
      !values.noStar &&
      !(await hasEndReading(ctx, child, episode.id))
    )
      return invalid(
        'noStar',
        'The outcome star was not read at the end. Read it with the family first, or say why not',
      )
    return (
      notYet(ctx, 'endedOn', endedOn) ?? thenShow(await endEpisode(doing, episode, endedOn, values), child)
    )
  })

/** Whether the star was read at the end, so that the distance travelled is known. */
const hasEndReading = async (ctx: Ctx, child: string, episode: string): Promise<boolean> =>
  (await list(ctx, StarReading, child)).some(one => one.episode === episode && one.stage === 'end')

async function endEpisode(
  { ctx, child }: Doing,
  episode: Row<typeof Episode>,
  endedOn: Day,
  said: Record<string, unknown>,
): Promise<Outcome<string>> {
  const done = await change(ctx, Episode, episode.id, { ...said, endedOn })
  if (!done.ok) return done
  const worker = await endsInRole(ctx, child, 'early-help-worker', endedOn)
  if (!worker.ok) return worker
  // A social worker who led Family Help to its end, with no case beside it.
  if ((await isFamilyHelp(ctx, endedOn)) && !(await isOpenToSocialCare(ctx, child))) {
    const parts = await endsAsLead(ctx, child, episode.id, endedOn, 'Family Help ended')
    if (!parts.ok) return parts
  }
  const lead = await endLead(ctx, child, episode.id, endedOn)
  return lead && !lead.ok ? invalid('endedOn', 'The lead professional began later than this day') : done
}

async function propose(doing: Doing, direction: 'up' | 'down'): Promise<Outcome<string>> {
  const { ctx, viewer, child, values, recordId } = doing
  await oneAtATime(ctx, child)
  const waiting = await proposedStep(ctx, child)
  if (waiting && waiting.id !== recordId)
    return refused('A step is proposed already, and waits for an answer.')
  const team = String(values.toTeam ?? '').trim()
  const known = await teams(ctx)
  const toTeam = known.find(one => one.toLowerCase() === team.toLowerCase())
  if (team !== '' && !toTeam)
    return invalid('toTeam', `No team of that name works with children. There are: ${known.join(', ')}`)
  const said = {
    ...values,
    toTeam: toTeam ?? null,
    direction,
    proposedBy: viewer.name,
    proposedByAccount: viewer.account,
  }
  return (
    notYet(ctx, 'proposedOn', values.proposedOn) ??
    thenShow(await insert(ctx, Step, child, said as never, recordId), child)
  )
}

// The receiving team decides, never the proposer; the first level stays open until it does (journeys-and-laws, law 23).
async function decide(doing: Doing): Promise<Outcome<string>> {
  const { ctx, viewer, child, values } = doing
  await oneAtATime(ctx, child)
  const step = await proposedStep(ctx, child)
  if (!step) return refused('No step is waiting for an answer.')
  if (step.proposedByAccount === viewer.account)
    return refused('You proposed this step: somebody else must decide.')
  if (viewer.team !== step.toTeam && !viewer.roles.includes('head-of-service'))
    return refused(`${step.toTeam} would take the child on: its manager decides.`)
  const decidedOn = values.decidedOn as Day | null
  if (decidedOn === null) return invalid('decidedOn', 'Say when it was decided')
  if (!values.decision) return invalid('decision', 'Say whether the child is taken on')
  const future = notYet(ctx, 'decidedOn', decidedOn)
  if (future) return future
  const decided = await change(ctx, Step, step.id, { ...values, decidedBy: viewer.name })
  if (!decided.ok || values.decision !== 'accepted') return thenShow(decided, child)
  const moved = step.direction === 'up' ? await goUp(doing, decidedOn) : await goDown(doing, step, decidedOn)
  return thenShow(moved, child)
}

// What the team takes on is a referral from that day, so that its duties begin to run; a case that is open goes on.
const goUp = (doing: Doing, on: Day): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values } = doing
    if (await isFamilyHelp(ctx, on)) return goesOnUp(doing, episode, on)
    const said = { endReason: 'stepped-up', endWords: values.decisionReason }
    const ended = await endEpisode(doing, episode, on, said)
    if (!ended.ok || (await isOpenToSocialCare(ctx, child))) return ended
    const referred = await refer(ctx, child, on, '5D', 'step-up')
    return referred.ok ? ended : referred
  })

async function goDown(doing: Doing, step: Row<typeof Step>, on: Day): Promise<Outcome<string>> {
  const { ctx, viewer, child, values } = doing
  const agreement = await positionOn(ctx, child)
  const why = whyNotAgreed(agreement, on)
  if (why) return refused(why)
  const open = await openEpisode(ctx, child)
  if (open) return goesOnDown(doing, open.id, on)
  const id = newId()
  const asked = {
    requestedOn: step.proposedOn,
    source: 'social-care' as const,
    sourceName: step.proposedBy,
    need: step.reason,
    hub: step.toTeam,
    decidedOn: on,
    decision: 'accepted' as const,
    reason: values.decisionReason as string,
    decidedBy: viewer.name,
  }
  const request = await insert(ctx, Request, child, asked, id)
  if (!request.ok) return request
  const begun = { request: request.value, agreement: agreement!.id, startedOn: on, hub: step.toTeam }
  const episode = await insert(ctx, Episode, child, begun)
  if (!episode.ok) return episode
  const leads = (await isFamilyHelp(ctx, on)) ? await leadsOn(ctx, child, episode.value, on) : ok([])
  if (!leads.ok) return leads
  const closed = await closeSocialCare(ctx, child, on, leads.value)
  return closed.ok ? episode : closed
}

const STEP = ['proposedOn', 'toTeam', 'reason', 'history', 'familyKnows']

/** Stepping up and down, and the end of early help. */
export const ending: Action[] = [
  beginsWork({
    id: 'propose-step-up',
    title: 'Propose a step up to social care',
    submit: 'Propose the step up',
    may: GIVING,
    form: Step,
    ask: STEP,
    run: doing =>
      inEpisode(doing, async () =>
        (await underSection17(doing.ctx, doing.child))
          ? refused('This is Family Help under section 17 already: there is nothing to step up to.')
          : propose(doing, 'up'),
      ),
  }),
  beginsWork({
    id: 'propose-step-down',
    title: 'Propose a step down to early help',
    submit: 'Propose the step down',
    may: ['social-worker', ...MANAGING],
    form: Step,
    ask: STEP,
    async run(doing) {
      if ((await openEpisode(doing.ctx, doing.child)) && !(await underSection17(doing.ctx, doing.child)))
        return refused('Early help is open already: there is nothing to step down to.')
      if (!(await isOpenToSocialCare(doing.ctx, doing.child)))
        return refused('This child is not open to children’s social care. Ask for early help instead.')
      return propose(doing, 'down')
    },
  }),
  {
    id: 'decide-step',
    title: 'Accept a step up or down, or not',
    submit: 'Save the decision',
    may: MANAGING,
    form: Step,
    ask: ['decision', 'decisionReason', 'decidedOn'],
    needs: ['decision', 'decidedOn'],
    run: decide,
  },
  {
    id: 'close-early-help',
    title: 'Bring early help to an end',
    submit: 'End early help',
    may: MANAGING,
    form: Episode,
    ask: ['endedOn', 'endReason', 'endWords', 'noStar'],
    needs: ['endedOn'],
    run: close,
  },
]
