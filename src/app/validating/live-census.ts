import type { CollectionYear } from '../../core/collection-year.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { checkLiveCensus, liveCensus } from '../../returns/cin-census/live/index.ts'
import { censusOf } from '../../returns/cin-census/rules/census.ts'
import { ruledAs, rulesIn } from '../../returns/cin-census/rules/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import type { Found } from '../discover.ts'
import { type AskedRules, type CheckedRecord, isOverIn } from './live.ts'

/**
 * Holds the children in need census of a year to its rules as the record stands, as known at the transaction's instant: of every
 * child whom it may see.
 */
export async function checkCensusOfRecord(
  ctx: Ctx,
  found: readonly Found[],
  year: CollectionYear,
  { only, among }: AskedRules = {},
): Promise<CheckedRecord> {
  const made = await liveCensus(ctx, contributedBy(found.map(({ area }) => area)), year, among)
  const rules = rulesIn(year).filter(({ code }) => only === undefined || code === only)
  const { faults, broken } = checkLiveCensus(made, rules, censusOf(year), ctx.now)
  return {
    made,
    faults,
    broken,
    rules,
    notRun: [],
    editions: {},
    rulesYear: ruledAs(year),
    isOver: isOverIn(ctx, year),
  }
}
