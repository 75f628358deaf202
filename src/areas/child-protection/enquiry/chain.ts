import { dayOf } from '../../../core/instant.ts'
import { type Ctx, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { Enquiry } from '../records.ts'
import { beginsAt } from './began.ts'
import { ConferenceDecision, EnquiryFinding, StrategyDiscussion } from './records.ts'

/** Where a child is between a strategy discussion and an initial conference. */
export type Standing = {
  /** Oldest first. */
  discussions: Row<typeof StrategyDiscussion>[]
  /** Those that no enquiry has answered yet, oldest first. */
  unanswered: Row<typeof StrategyDiscussion>[]
  enquiries: Row<typeof Enquiry>[]
  /** The enquiry that goes on: its conference is not held, and nobody decided that none is needed. */
  open: Row<typeof Enquiry> | undefined
}

/** The same, with what enquiries found and what was decided on conferences. */
export type Chain = Standing & {
  findings: Row<typeof EnquiryFinding>[]
  decisions: Row<typeof ConferenceDecision>[]
}

/** Reads where a child is, as far as the viewer may. */
export async function standingOf(ctx: Ctx, child: string): Promise<Standing> {
  const [discussions, enquiries, over] = await ctx.db.together(
    () =>
      [
        list(ctx, StrategyDiscussion, child),
        list(ctx, Enquiry, child),
        ctx.db.kept<{ id: string }>(
          'select record_id as id from referral_fact where child_id = $1 and closed_on is not null',
          [child],
        ),
      ] as const,
  )
  discussions.sort((a, b) => a.heldAt - b.heldAt)
  enquiries.sort((a, b) => (a.startedOn ?? 0) - (b.startedOn ?? 0))
  const closed = new Set(over.map(({ id }) => id))
  const last = enquiries.at(-1)?.startedOn ?? null
  return {
    discussions,
    // One on or before the day on which an enquiry began was answered by it, wherever that enquiry came from.
    unanswered: discussions.filter(
      ({ enquiry, heldAt }) => enquiry === null && (last === null || dayOf(heldAt) > last),
    ),
    enquiries,
    open: enquiries.findLast(one => isOpen(one) && !(one.referral !== null && closed.has(one.referral))),
  }
}

/** Reads a child's discussions, enquiries and what came of them, as far as the viewer may. */
export async function chainOf(ctx: Ctx, child: string): Promise<Chain> {
  const [standing, findings, decisions] = await ctx.db.together(
    () =>
      [
        standingOf(ctx, child),
        list(ctx, EnquiryFinding, child),
        list(ctx, ConferenceDecision, child),
      ] as const,
  )
  return { ...standing, findings, decisions }
}

/** Whether an enquiry goes on: no conference was held, and none was found not to be needed. */
export const isOpen = ({
  startedOn,
  conferenceOn,
  conferenceNotNeeded,
}: Pick<Row<typeof Enquiry>, 'startedOn' | 'conferenceOn' | 'conferenceNotNeeded'>): boolean =>
  startedOn !== null && conferenceOn === null && !['1', 'true'].includes(conferenceNotNeeded ?? '')

/** Whether a conference was convened after an enquiry, and is still to be held. */
export const isConvened = (enquiry: Row<typeof Enquiry>): boolean =>
  isOpen(enquiry) && ['0', 'false'].includes(enquiry.conferenceNotNeeded ?? '')

/** What comes next for a child: start an enquiry, end it with a finding, decide on a conference, hold it; or nothing. */
export type Step = 'start' | 'find' | 'decide' | 'hold'

/** What comes next from there. */
export function nextOf({ open, unanswered }: Standing): Step | undefined {
  if (!open) return beginsAt(unanswered) ? 'start' : undefined
  if (isConvened(open)) return 'hold'
  return open.endedOn === null ? 'find' : 'decide'
}

/** Lets one person at a time take the next step for a child. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `enquiry ${child}`)
}
