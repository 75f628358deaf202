import { type Day, formatDay } from '../../core/day.ts'
import { type Ctx, inTurn, list, type Row } from '../../engines/records/index.ts'
import { Agreement, Episode, Lead, Request, Step } from './records.ts'
import { Assessment, Plan, PlanAction, Progress } from './records-plan.ts'
import type { Marked } from './review-marks.ts'

type Dated = { knownAt: number; recordedAt: number }

/** The latest by a day; of two on one day, what was written last. */
const latest = <R extends Dated>(rows: readonly R[], day: (row: R) => Day): R | undefined =>
  rows.toSorted((a, b) => day(b) - day(a) || b.knownAt - a.knownAt || b.recordedAt - a.recordedAt)[0]

/**
 * Lets one person at a time change a child’s early help, until what they do is done: two who start it at the same moment
 * would else each find none open.
 */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `early help ${child}`)
}

/** Early help that goes on; a child has one at a time. */
export async function openEpisode(ctx: Ctx, child: string): Promise<Row<typeof Episode> | undefined> {
  return (await list(ctx, Episode, child)).find(({ endedOn }) => endedOn === null)
}

/** Where agreement to early help stands: what was said last. */
export async function positionOn(ctx: Ctx, child: string): Promise<Row<typeof Agreement> | undefined> {
  const said = (await list(ctx, Agreement, child)).filter(({ purpose }) => purpose === 'early-help')
  return latest(said, ({ saidOn }) => saidOn)
}

/** Requests for which early help was decided and that have not begun yet, the longest waiting first. */
export async function acceptedRequests(ctx: Ctx, child: string): Promise<Row<typeof Request>[]> {
  const answered = new Set((await list(ctx, Episode, child)).map(({ request }) => request))
  return (await list(ctx, Request, child))
    .filter(({ id, decision }) => decision === 'accepted' && !answered.has(id))
    .toSorted((a, b) => a.requestedOn - b.requestedOn)
}

/** A request that waits for a decision: the longest waiting. */
export async function waitingRequest(ctx: Ctx, child: string): Promise<Row<typeof Request> | undefined> {
  return (await list(ctx, Request, child))
    .filter(({ decision }) => decision === null)
    .toSorted((a, b) => a.requestedOn - b.requestedOn)[0]
}

/** Who leads now, if anybody does. */
export async function leadOf(
  ctx: Ctx,
  child: string,
  episode: string,
): Promise<Row<typeof Lead> | undefined> {
  const leads = (await list(ctx, Lead, child)).filter(one => one.episode === episode && one.toOn === null)
  return latest(leads, ({ fromOn }) => fromOn)
}

/** The plan in force: the one agreed last. */
export async function planOf(
  ctx: Ctx,
  child: string,
  episode: string,
): Promise<Row<typeof Plan> | undefined> {
  const plans = (await list(ctx, Plan, child)).filter(plan => plan.episode === episode)
  return latest(plans, ({ agreedOn }) => agreedOn)
}

/** The actions of the plan in force, each with its latest mark, those due first in front. */
export async function actionsIn(ctx: Ctx, child: string, episode: string): Promise<Marked[]> {
  const plan = await planOf(ctx, child, episode)
  if (!plan) return []
  const marks = await list(ctx, Progress, child)
  return (await list(ctx, PlanAction, child))
    .filter(action => action.plan === plan.id)
    .toSorted((a, b) => a.byOn - b.byOn)
    .map(action => ({
      action,
      progress: latest(
        marks.filter(mark => mark.action === action.id),
        ({ markedOn }) => markedOn,
      ),
    }))
}

/** The assessment that is being written: one at a time. */
export async function openAssessment(
  ctx: Ctx,
  child: string,
  episode: string,
): Promise<Row<typeof Assessment> | undefined> {
  return (await list(ctx, Assessment, child)).find(one => one.episode === episode && one.completedOn === null)
}

/** Why an assessment may not be completed yet: whoever agreed to early help has said otherwise since. Nothing when it may. */
export async function whyNotCompleted(ctx: Ctx, child: string): Promise<string | undefined> {
  const said = await positionOn(ctx, child)
  if (said?.position === 'given') return undefined
  return said === undefined || said.position === 'not-asked'
    ? 'The assessment cannot be completed: nobody has been asked whether they agree. Ask them, and record what they said.'
    : `The assessment cannot be completed: ${said.askedOf ?? 'they'} ${said.position === 'refused' ? 'said no' : 'withdrew their agreement'} on ${formatDay(said.saidOn)}. Ask again, and record what they said.`
}

/** A step that was proposed and not decided yet. */
export async function proposedStep(ctx: Ctx, child: string): Promise<Row<typeof Step> | undefined> {
  return (await list(ctx, Step, child)).find(({ decision }) => decision === null)
}

/** Whether children's social care works with the child now. */
export async function isOpenToSocialCare(ctx: Ctx, child: string): Promise<boolean> {
  const open = await ctx.db.first(
    'select record_id from referral_fact where child_id = $1 and closed_on is null limit 1',
    [child],
  )
  return open !== undefined
}
