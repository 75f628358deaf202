import type { Day } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { oneAtATime, waitingFor, whyNotTheirs } from '../board/handing-on.ts'
import { tellAccepted } from '../board/tell-referrer.ts'
import { CaseAcceptance } from '../records-feedback.ts'
import { CaseDeclined } from '../records-handing-on.ts'

const WAITING = '/areas/front-door/to-accept'
const NONE =
  'No case of this child waits for a team. The front door hands it on first, with its checklist, on the enquiry’s page.'

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
    await oneAtATime(ctx, child)
    const there = (await list(ctx, CaseAcceptance, child)).find(({ id }) => id === recordId)
    if (there) return { ok: true, value: there.id }
    const waiting = await waitingFor(ctx, child)
    if (!waiting) return refused(NONE)
    const why = whyNotTheirs(viewer, waiting)
    if (why) return refused(why)
    const { toTeam } = waiting.handover
    const { team, inTouchBy } = values as { team: string; inTouchBy: Day }
    if (team.trim().toLowerCase() !== toTeam.toLowerCase())
      return invalid('team', `It was handed on to ${toTeam}, which accepts it or does not`)
    if (inTouchBy < ctx.today) return invalid('inTouchBy', 'This day has passed: say by when from today')
    const accepted = await insert(
      ctx,
      CaseAcceptance,
      child,
      { contact: waiting.contact.id, team: toTeam, inTouchBy, acceptedAt: ctx.now, acceptedBy: viewer.name },
      recordId,
    )
    // That they cannot be reached never holds up a team.
    if (accepted.ok) await tellAccepted(doing, waiting.contact, { team: toTeam, inTouchBy })
    return accepted.ok ? { ok: true, value: WAITING } : accepted
  },
})

/** A team does not take a child on, and says why: it stands on the front door’s board again, with all that is known. */
export const declineCase: Action = {
  id: 'decline-case',
  title: 'Do not accept a case from the front door',
  submit: 'Send it back with the reason',
  may: ['team-manager', 'head-of-service'],
  form: CaseDeclined,
  ask: ['why'],
  async run({ ctx, viewer, child, values, recordId }) {
    await oneAtATime(ctx, child)
    if ((await list(ctx, CaseDeclined, child)).some(({ id }) => id === recordId))
      return { ok: true, value: WAITING }
    const waiting = await waitingFor(ctx, child)
    if (!waiting) return refused(NONE)
    const why = whyNotTheirs(viewer, waiting)
    if (why) return refused(why)
    const declined = await insert(
      ctx,
      CaseDeclined,
      child,
      {
        handover: waiting.handover.id,
        why: String(values.why ?? ''),
        declinedAt: ctx.now,
        declinedBy: viewer.name,
      },
      recordId,
    )
    return declined.ok ? { ok: true, value: WAITING } : declined
  },
}
