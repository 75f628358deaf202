import { type Ctx, list } from '../../engines/records/index.ts'
import { Allocation } from './records.ts'

/**
 * Whether somebody works with a child today, by their account: what they do for the child is their own work, which
 * somebody else looks at (practice.md, who decides). A reviewing officer is no worker.
 */
export async function worksWith(ctx: Ctx, child: string, account: string): Promise<boolean> {
  return (await list(ctx, Allocation, child)).some(
    ({ workerAccount, role, fromOn, toOn }) =>
      workerAccount === account &&
      role !== 'reviewing-officer' &&
      (fromOn === null || fromOn <= ctx.today) &&
      (toOn === null || toOn > ctx.today),
  )
}
