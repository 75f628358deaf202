import type { Outcome } from '../../../core/outcome.ts'
import type { Asked, Next } from '../../../engines/area.ts'
import { change, type Row } from '../../../engines/records/index.ts'
import type { Held } from './held.ts'
import { type Session, SessionAction } from './records.ts'

/**
 * Whether an action of a supervision is for somebody: it is theirs by name. What was written before one of the two had to be
 * chosen may name nobody exactly, and is then for either.
 */
export const isFor = (
  who: string,
  { workerName, supervisorName }: Pick<Row<typeof Session>, 'workerName' | 'supervisorName'>,
  name: string,
): boolean => (who === workerName || who === supervisorName ? who === name : true)

/** Says that the viewer has done what was theirs to do, of the supervision that the page shows. */
export async function markedDone(
  { ctx, viewer, form }: Asked,
  held: readonly Held[],
  here: string,
): Promise<Outcome<Next> | 'not-found'> {
  const found = held
    .flatMap(({ session, actions }) => actions.map(action => ({ session, action })))
    .find(({ action }) => action.id === form.action)
  if (form.do !== 'done' || !found || found.action.doneOn !== null) return 'not-found'
  if (!isFor(found.action.who, found.session, viewer.name)) return 'not-found'
  const done = await change(ctx, SessionAction, found.action.id, { doneOn: ctx.today }, found.action.knownAt)
  return done.ok ? { ok: true, value: { redirect: here, notice: 'Saved as done.' } } : done
}
