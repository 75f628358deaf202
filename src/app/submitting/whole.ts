import { type CollectionYear, previousYear } from '../../core/collection-year.ts'
import { formatDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { asKnownAt, asService, type Ctx } from '../../engines/records/index.ts'
import {
  type Check,
  frozenReturns,
  frozenRows,
  type MadeReturn,
  type WithAnswer,
  withAnswers,
} from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import type { LastYear } from './kind.ts'
import { SUBMITTED, type SubmittedName } from './kinds.ts'

/** A return with every child, what was answered to its rules, and what it was held against, all at one moment. */
export type WholeReturn = {
  made: MadeReturn
  faults: readonly WithAnswer[]
  checks: readonly Check[]
  asKnownAt: Instant
}

/**
 * Makes a return with the service's rights, as it holds every child, and all of it as known at one moment, so that what is
 * written meanwhile is in none of it. What comes of it is shown as numbers, or with the names that its viewer may see.
 */
export async function wholeReturn(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
): Promise<WholeReturn> {
  const kind = SUBMITTED[name]
  return asService(ctx, () =>
    asKnownAt(ctx, ctx.now, async then => {
      const made = await kind.make(then, found, year)
      const faults = await withAnswers(then, { kind: name, year }, made.faults, kind.keys)
      const checks = await kind.reconcile(then, found, made, await lastYear(then, found, name, year))
      return { made, faults, checks, asKnownAt: ctx.now }
    }),
  )
}

/** Last year's return: the one that was signed, else the newest that was frozen, else what the record makes of that year now. */
async function lastYear(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
): Promise<LastYear> {
  const before = previousYear(year)
  const frozen = await frozenReturns(ctx, { kind: name, year: before })
  const one = frozen.find(({ signedBy }) => signedBy !== null) ?? frozen[0]
  if (!one)
    return { says: 'the record as it stands now', rows: await SUBMITTED[name].rows(ctx, found, before) }
  const state = one.signedBy === null ? 'frozen' : 'signed'
  const on = formatDay(dayOf(one.signedAt ?? one.frozenAt))
  return { says: `the return that was ${state} on ${on}`, rows: await frozenRows(ctx, one.id) }
}
