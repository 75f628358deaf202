import type { Outcome } from '../../core/outcome.ts'
import { askFor } from '../../engines/jobs/index.ts'
import { asService, type Ctx, type Records, transact } from '../../engines/records/index.ts'
import {
  type Edition,
  keepList,
  type ListName,
  type ReadList,
  readList,
} from '../../returns/given-lists/index.ts'
import type { SourceFile } from '../../returns/reading/index.ts'
import type { Found } from '../discover.ts'
import { dailyRules, rulesJob } from './daily.ts'

/**
 * Reads a list and keeps it in the name of whoever gives it; the caller has judged whether they may. The rules of open years
 * are asked anew in a moment. Throws UnreadableReturn where the files are none of that list, of which nothing is then kept.
 */
export async function giveList(
  { records, found }: { records: Records; found: readonly Found[] },
  who: string,
  list: ListName,
  files: readonly SourceFile[],
  edition: string,
): Promise<Outcome<Edition>> {
  // Before the transaction: a directory takes seconds to read.
  const read = await readList(list, files)
  return transact(records, { who }, ctx => keepGiven(ctx, found, read, edition))
}

/** Keeps a list that was read, in the name of whoever acts, and asks for the rules of open years. */
export const keepGiven = (
  ctx: Ctx,
  found: readonly Found[],
  read: ReadList,
  edition: string,
): Promise<Outcome<Edition>> =>
  asService(ctx, async () => {
    const kept = await keepList(ctx, read, edition)
    const job = dailyRules(found).find(({ id }) => id === rulesJob('ssda903'))
    if (kept.ok && job) await askFor(ctx, job)
    return kept
  })
