import type { Day } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Action, Viewer } from '../../../engines/area.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { tellAccepted } from '../board/tell-referrer.ts'
import { Contact } from '../records.ts'
import { CaseAcceptance } from '../records-feedback.ts'

const PASSED_ON: readonly string[] = ['referral', 'early-help']

/** The contact that was passed on last and that no team has accepted yet. */
async function waitingFor(ctx: Ctx, child: string): Promise<Row<typeof Contact> | undefined> {
  const accepted = new Set((await list(ctx, CaseAcceptance, child)).map(({ contact }) => contact))
  return (await list(ctx, Contact, child))
    .filter(
      ({ id, decidedAt, outcome }) =>
        decidedAt !== null && PASSED_ON.includes(outcome ?? '') && !accepted.has(id),
    )
    .sort((a, b) => b.decidedAt! - a.decidedAt!)[0]
}

/** Why this person may not accept for a team; nothing when they may. */
function whyNotTheirs(viewer: Viewer, contact: Row<typeof Contact>, team: string): string | undefined {
  if (contact.decidedBy === viewer.name)
    return 'You decided it at the front door. Somebody of the receiving team accepts it.'
  if (viewer.roles.includes('head-of-service')) return undefined
  return viewer.team?.toLowerCase() === team.trim().toLowerCase()
    ? undefined
    : `A manager of ${team} accepts it, or a head of service.`
}

/** A team takes a child on from the front door. Whoever referred hears of it at once, where they can be written to. */
export const acceptCase: Action = beginsWork({
  id: 'accept-case',
  title: 'Accept a case from the front door',
  submit: 'Accept the case',
  may: ['team-manager', 'head-of-service'],
  form: CaseAcceptance,
  ask: ['team', 'inTouchBy'],
  async run(doing) {
    const { ctx, viewer, child, values, recordId } = doing
    const there = (await list(ctx, CaseAcceptance, child)).find(({ id }) => id === recordId)
    if (there) return { ok: true, value: there.id }
    const contact = await waitingFor(ctx, child)
    if (!contact) return refused('No contact about this child waits for a team to accept it.')
    const { team, inTouchBy } = values as { team: string; inTouchBy: Day }
    const why = whyNotTheirs(viewer, contact, team)
    if (why) return refused(why)
    if (inTouchBy < ctx.today) return invalid('inTouchBy', 'This day has passed: say by when from today')
    const accepted = await insert(
      ctx,
      CaseAcceptance,
      child,
      { contact: contact.id, team, inTouchBy, acceptedAt: ctx.now, acceptedBy: viewer.name },
      recordId,
    )
    // That they cannot be reached never holds up a team.
    if (accepted.ok) await tellAccepted(doing, contact, { team, inTouchBy })
    return accepted
  },
})
