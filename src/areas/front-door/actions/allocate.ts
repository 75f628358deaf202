import type { Action } from '../../../engines/area.ts'
import { insert, type Row } from '../../../engines/records/index.ts'
import { Allocation, beginsWork, endsInRole } from '../../child/facts.ts'
import { oneAtATime, waitingFor, whyNotTheirs } from '../board/handing-on.ts'
import { inTouchBy, tellTransferAccepted } from '../board/tell-referrer.ts'
import { CaseAcceptance } from '../records-feedback.ts'

const LEADING: readonly Row<typeof Allocation>['role'][] = ['social-worker', 'early-help-worker']

/**
 * Whoever is allocated follows whoever was there in that role, whose work ends that day. Where a case from the front door waits
 * for the manager’s team, allocating is accepting; and where it is the first that shows that a team has the child, whoever
 * referred hears of it. Neither ever holds up an allocation.
 */
export const allocate: Action = beginsWork({
  id: 'allocate',
  title: 'Allocate a worker',
  submit: 'Allocate',
  // Who may allocate: a manager, never the worker themselves (docs/who-decides.md).
  may: ['front-door-manager', 'team-manager', 'head-of-service'],
  form: Allocation,
  ask: ['worker', 'workerAccount', 'role', 'team', 'fromOn'],
  async run(doing) {
    const { ctx, viewer, child, values, recordId } = doing
    const done = await insert(ctx, Allocation, child, values as never, recordId)
    const { role, fromOn, team } = values as Partial<Row<typeof Allocation>>
    if (!done.ok || !role) return done
    const ended = await endsInRole(ctx, child, role, fromOn ?? ctx.today, recordId)
    if (!ended.ok || !LEADING.includes(role)) return ended.ok ? done : ended
    await oneAtATime(ctx, child)
    const waiting = await waitingFor(ctx, child)
    if (waiting && whyNotTheirs(viewer, waiting) === undefined) {
      const accepted = await insert(ctx, CaseAcceptance, child, {
        contact: waiting.contact.id,
        team: waiting.handover.toTeam,
        inTouchBy: inTouchBy(ctx),
        acceptedAt: ctx.now,
        acceptedBy: viewer.name,
      })
      if (!accepted.ok) return accepted
    }
    const named = team || waiting?.handover.toTeam
    if (named) await tellTransferAccepted(doing, child, named)
    return done
  },
})
