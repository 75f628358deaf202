import type { Outcome } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { asService, insert, list } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { CaseAcceptance } from '../records-feedback.ts'
import { oneAtATime } from './handing-on.ts'
import { inTouchBy } from './tell-referrer.ts'

/**
 * A team shows otherwise than by the handover's page that it has what the front door decided for early help: a hub decided on it, or
 * help began. From then on nothing waits to be handed on. The child's newest such contact is meant: the acceptance's id, or nothing
 * where no contact was open.
 */
export function takenOn(
  { ctx, viewer }: Asked,
  child: string,
  team: string,
): Promise<Outcome<string> | undefined> {
  // With the service's rights: who begins early help may not read what the front door was told.
  return asService(ctx, async () => {
    await oneAtATime(ctx, child)
    const accepted = new Set((await list(ctx, CaseAcceptance, child)).map(({ contact }) => contact))
    const [newest] = (await list(ctx, Contact, child))
      .filter(({ outcome, decidedAt }) => outcome === 'early-help' && decidedAt !== null)
      .sort((a, b) => b.receivedAt - a.receivedAt)
    if (!newest || accepted.has(newest.id)) return undefined
    return accepts({ ctx, viewer }, child, newest.id, team)
  })
}

/** A team accepts what was decided on a contact by what it does, and is in touch with the family in the days that are usual. */
export const accepts = (
  { ctx, viewer }: Pick<Asked, 'ctx' | 'viewer'>,
  child: string,
  contact: string,
  team: string,
): Promise<Outcome<string>> =>
  insert(ctx, CaseAcceptance, child, {
    contact,
    team,
    acceptedAt: ctx.now,
    acceptedBy: viewer.name,
    inTouchBy: inTouchBy(ctx),
  })
