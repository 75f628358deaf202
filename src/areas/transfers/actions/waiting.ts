import type { Outcome } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { Transfer } from '../records.ts'

const WAITING = '/areas/transfers/waiting'
/** Whoever answers a transfer goes back to those that wait. */
export const shown = (done: Outcome<string>): Outcome<string> =>
  done.ok ? { ok: true, value: WAITING } : done

/** Two who answer for one child do so one after the other. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `transfer ${child}`)
}

/** The transfer of a child that waits for an answer. */
export const waitingOf = async (ctx: Ctx, child: string): Promise<Row<typeof Transfer> | undefined> =>
  (await list(ctx, Transfer, child)).find(({ decision }) => decision === null)

/** Why this person may not answer for the receiving team; nothing when they may. */
export function whyNotTheirs(viewer: Viewer, transfer: Row<typeof Transfer>): string | undefined {
  if (transfer.proposedByAccount === viewer.account)
    return 'You proposed it. Somebody of the receiving team answers.'
  if (viewer.roles.includes('head-of-service')) return undefined
  return viewer.team === transfer.toTeam
    ? undefined
    : `A manager of ${transfer.toTeam} answers, or a head of service.`
}
