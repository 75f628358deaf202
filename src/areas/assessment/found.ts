import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { type Ctx, insert, list, withdraw } from '../../engines/records/index.ts'
import { Factor } from './records.ts'

/** CIN census: nothing was found. It stands alone. */
const NOTHING = '21'

/** What an assessment found, by the census’s codes. */
export const factorsOf = async (ctx: Ctx, child: string, assessment: string): Promise<string[]> =>
  (await list(ctx, Factor, child)).flatMap(one =>
    one.assessment === assessment && one.factor !== null ? [one.factor] : [],
  )

/** Keeps what an assessment found: what is new is written, what is no longer ticked is taken back. */
export async function keepFactors(
  ctx: Ctx,
  child: string,
  assessment: string,
  found: readonly string[],
): Promise<Outcome<string>> {
  if (found.includes(NOTHING) && found.length > 1)
    return invalid('factors', 'Nothing was found, or something: not both')
  const kept = (await list(ctx, Factor, child)).filter(one => one.assessment === assessment)
  for (const { id, factor } of kept)
    if (factor === null || !found.includes(factor)) {
      const gone = await withdraw(ctx, Factor, id)
      if (!gone.ok) return gone
    }
  for (const factor of found) {
    if (kept.some(one => one.factor === factor)) continue
    const put = await insert(ctx, Factor, child, { assessment, factor } as never)
    if (!put.ok) return put
  }
  return ok(assessment)
}
