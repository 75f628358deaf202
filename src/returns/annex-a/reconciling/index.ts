import type { Indicator } from '../../../engines/indicators/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { AnnexA } from '../made.ts'
import { compareLists, LIST_FINDINGS } from './between-lists.ts'
import type { Compared, Finding } from './difference.ts'
import { compareFigures, figureFindings } from './to-figures.ts'

export type { Compared, Difference, Finding } from './difference.ts'
export { differencesToAnswer, ruleOfFinding } from './to-answer.ts'

/** Compares the lists of a day with each other and with the daily figures, as known at the transaction's instant. */
export const reconcile = async (
  ctx: Ctx,
  annex: AnnexA,
  indicators: readonly Indicator[],
): Promise<Compared[]> => [...compareLists(annex), ...(await compareFigures(ctx, annex, indicators))]

/** Everything that the comparisons can find, by code. */
export const findings = (indicators: readonly Indicator[]): Finding[] => [
  ...LIST_FINDINGS,
  ...figureFindings(indicators),
]
