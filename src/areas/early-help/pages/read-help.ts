import { type Due, dueOf } from '../../../engines/clocks/index.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { type GoesOn, underSection17 } from '../../family-help/facts.ts'
import { signOffsOf } from '../actions/sign-off.ts'
import { OF_HELP } from '../clocks.ts'
import {
  acceptedRequests,
  actionsIn,
  isOpenToSocialCare,
  leadOf,
  openEpisode,
  planOf,
  positionOn,
  proposedStep,
  waitingRequest,
} from '../current.ts'
import { isLeadGone, nameOfHelp } from '../family-help.ts'
import { type Offered, offeredAtFrontDoor } from '../from-front-door.ts'
import { type Agreement, Episode, Lead, Request, type Step } from '../records.ts'
import { Assessment, type Plan, type PlanSignOff, Progress, Review } from '../records-plan.ts'
import type { Marked } from '../review-marks.ts'
import { StarCheck, StarReading } from '../star.ts'

import { type Done, directWorkSince } from './direct-work.tsx'

/** Everything that one child's page of early help shows. */
export type Help = {
  /** What it is called today. */
  name: string
  /** Since when Family Help goes on under section 17, where it does. */
  under17?: GoesOn
  /** In Family Help: social care has a case, and this help does not go on under section 17 as part of it yet. */
  besideCase: boolean
  /** What goes on, else what ended last. */
  episode?: Row<typeof Episode>
  earlier: Row<typeof Episode>[]
  position?: Row<typeof Agreement>
  waiting?: Row<typeof Request>
  accepted?: Row<typeof Request>
  /** What the front door decided, and nobody has taken up. */
  offered?: Offered
  /** What the early help shown answers. */
  request?: Row<typeof Request>
  step?: Row<typeof Step>
  lead?: Row<typeof Lead>
  /** In Family Help: whoever leads for the council no longer works with the child. */
  leadIsGone: boolean
  leads: Row<typeof Lead>[]
  assessments: Row<typeof Assessment>[]
  plan?: Row<typeof Plan>
  actions: Marked[]
  /** What managers were asked and answered about the plan, the newest first. */
  signOffs: Row<typeof PlanSignOff>[]
  /** How far an action was at which review. */
  marks: Row<typeof Progress>[]
  reviews: Row<typeof Review>[]
  stars: Row<typeof StarReading>[]
  checks: Row<typeof StarCheck>[]
  work: Done[]
  due: Due[]
}

/** Reads a child's early help: each list newest first, the star's readings oldest first. */
export async function readHelp(ctx: Ctx, child: string): Promise<Help> {
  const episodes = (await list(ctx, Episode, child)).toSorted((a, b) => b.startedOn - a.startedOn)
  const episode = (await openEpisode(ctx, child)) ?? episodes[0]
  const ofThis = <R extends { episode: string }>(rows: readonly R[]) =>
    rows.filter(row => row.episode === episode?.id)
  const [name, under17] = [await nameOfHelp(ctx), await underSection17(ctx, child)]
  const plan = episode && (await planOf(ctx, child, episode.id))
  return {
    name,
    under17,
    besideCase:
      name === 'Family Help' &&
      !under17 &&
      episode?.endedOn === null &&
      (await isOpenToSocialCare(ctx, child)),
    episode,
    earlier: episodes.filter(one => one.id !== episode?.id),
    position: await positionOn(ctx, child),
    waiting: await waitingRequest(ctx, child),
    accepted: (await acceptedRequests(ctx, child))[0],
    offered: await offeredAtFrontDoor(ctx, child),
    request: (await list(ctx, Request, child)).find(({ id }) => id === episode?.request),
    step: await proposedStep(ctx, child),
    lead: episode && (await leadOf(ctx, child, episode.id)),
    leadIsGone: episode !== undefined && (await isLeadGone(ctx, child, episode.id)),
    leads: ofThis(await list(ctx, Lead, child)).toSorted((a, b) => b.fromOn - a.fromOn),
    assessments: ofThis(await list(ctx, Assessment, child)).toSorted((a, b) => b.startedOn - a.startedOn),
    plan,
    signOffs: plan ? await signOffsOf(ctx, child, plan.id) : [],
    actions: episode ? await actionsIn(ctx, child, episode.id) : [],
    marks: await list(ctx, Progress, child),
    reviews: ofThis(await list(ctx, Review, child)).toSorted((a, b) => b.heldOn - a.heldOn),
    stars: ofThis(await list(ctx, StarReading, child)).toSorted(
      (a, b) => a.takenOn - b.takenOn || a.knownAt - b.knownAt,
    ),
    checks: await list(ctx, StarCheck, child),
    work: episode ? await directWorkSince(ctx, child, episode.startedOn) : [],
    due: await dueOf(ctx, { whose: { child }, clocks: OF_HELP }, { limit: 10, offset: 0 }),
  }
}
