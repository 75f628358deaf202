import type { CollectionYear } from '../../core/collection-year.ts'
import { formatDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { asKnownAt, asService, type Ctx } from '../../engines/records/index.ts'
import {
  type Check,
  frozenReturns,
  frozenRows,
  type MadeReturn,
  type Standing,
  type WithAnswer,
  withAnswers,
} from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import type { SubmittedKind } from './kind.ts'
import { SUBMITTED, type SubmittedName } from './kinds.ts'

/** A return with every child, what was answered to its rules, and what it was held against, all at one moment. */
export type WholeReturn = {
  made: MadeReturn
  faults: readonly WithAnswer[]
  checks: readonly Check[]
  asKnownAt: Instant
}

/**
 * Makes a return with the service's rights, as it holds every child. What comes of it is shown as numbers, or with the names that
 * its viewer may see. `steady`: its rows are all as known at one moment, so that what is written meanwhile is in none of them, as
 * a return that is kept must be. What it is held against is as the record stands: figures as known take ten times as long.
 */
export async function wholeReturn(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
  { steady }: { steady: boolean },
): Promise<WholeReturn> {
  const kind: SubmittedKind = SUBMITTED[name]
  return asService(ctx, async () => {
    const makeIt = async (then: Ctx) => {
      const made = await kind.make(then, found, year)
      return { made, faults: await withAnswers(then, { kind: name, year }, made.faults, kind) }
    }
    const { made, faults } = await (steady ? asKnownAt(ctx, ctx.now, makeIt) : makeIt(ctx))
    const checks = await kind.reconcile(ctx, found, year, made.rows, standingIn(ctx, found))
    return { made, faults, checks, asKnownAt: ctx.now }
  })
}

/** What a return is held against as the record stands: no rule is asked. */
export async function checksOf(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
): Promise<readonly Check[]> {
  const kind: SubmittedKind = SUBMITTED[name]
  return asService(ctx, async () =>
    kind.reconcile(ctx, found, year, await kind.rows(ctx, found, year), standingIn(ctx, found)),
  )
}

/** Returns as they stand: the one that was signed, else the newest that was frozen, else what the record makes of the year now. */
const standingIn =
  (ctx: Ctx, found: readonly Found[]) =>
  async (name: SubmittedName, year: CollectionYear): Promise<Standing> => {
    const frozen = await frozenReturns(ctx, { kind: name, year })
    const one = frozen.find(({ signedBy }) => signedBy !== null) ?? frozen[0]
    if (!one)
      return { says: 'the record as it stands now', rows: await SUBMITTED[name].rows(ctx, found, year) }
    const state = one.signedBy === null ? 'frozen' : 'signed'
    const on = formatDay(dayOf(one.signedAt ?? one.frozenAt))
    return { says: `the return that was ${state} on ${on}`, rows: await frozenRows(ctx, one.id) }
  }
