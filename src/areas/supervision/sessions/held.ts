import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { Session, SessionAction, SessionNote } from './records.ts'

/** A supervision, with what was said there and what will be done. */
export type Held = {
  session: Row<typeof Session>
  notes: readonly Row<typeof SessionNote>[]
  actions: readonly Row<typeof SessionAction>[]
}

/** Every supervision of one worker that the viewer may see, the newest first. */
export async function heldWith(ctx: Ctx, account: string): Promise<Held[]> {
  const [sessions, notes, actions] = [
    await list(ctx, Session, ''),
    await list(ctx, SessionNote, ''),
    await list(ctx, SessionAction, ''),
  ]
  return sessions
    .filter(({ workerAccount }) => workerAccount === account)
    .sort((a, b) => b.plannedOn - a.plannedOn || b.knownAt - a.knownAt)
    .map(session => ({
      session,
      notes: notes.filter(note => note.session === session.id),
      actions: actions.filter(action => action.session === session.id).sort((a, b) => a.byOn - b.byOn),
    }))
}
