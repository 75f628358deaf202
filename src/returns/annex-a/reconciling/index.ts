import type { Indicator } from '../../../engines/indicators/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { AnnexA } from '../made.ts'
import { compareLists } from './between-lists.ts'
import type { Compared } from './difference.ts'
import { compareFigures } from './to-figures.ts'

export type { Compared, Difference } from './difference.ts'

/** Compares the lists of a day with each other and with the daily figures, as known at the transaction's instant. */
export const reconcile = async (
  ctx: Ctx,
  annex: AnnexA,
  indicators: readonly Indicator[],
): Promise<Compared[]> => [...compareLists(annex), ...(await compareFigures(ctx, annex, indicators))]
