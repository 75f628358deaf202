import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { Referral } from '../front-door/facts.ts'
import { Closing } from './records.ts'

/** A child's open case: the first referral, where two are open. */
export const openCase = async (ctx: Ctx, child: string): Promise<Row<typeof Referral> | undefined> =>
  (await list(ctx, Referral, child))
    .filter(one => one.referredOn !== null && one.closedOn === null)
    .sort((a, b) => a.referredOn! - b.referredOn!)[0]

/** The closing that waits for a manager; one of a case that has ended otherwise waits for nobody. */
export async function proposedClosing(ctx: Ctx, child: string): Promise<Row<typeof Closing> | undefined> {
  const waiting = (await list(ctx, Closing, child)).find(
    one => one.proposedOn !== null && one.decision === null,
  )
  if (!waiting) return undefined
  const cases = await list(ctx, Referral, child)
  return cases.some(({ id, closedOn }) => id === waiting.referral && closedOn === null) ? waiting : undefined
}
