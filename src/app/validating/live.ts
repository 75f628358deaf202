import { type CollectionYear, endOf, previousYear, startOf } from '../../core/collection-year.ts'
import { dayOf } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'
import {
  contributedBy,
  type LiveFault,
  type LiveReturn,
  type LiveRule,
  rowsIn,
} from '../../returns/from-record/index.ts'
import { type LookedUp, lookUp } from '../../returns/given-lists/index.ts'
import { authorityCalled } from '../../returns/ssda903/beside/authorities.ts'
import { checkLive, liveReturn, withEarlierCare } from '../../returns/ssda903/live/index.ts'
import { collectionOf } from '../../returns/ssda903/rules/collection.ts'
import { NEWEST, RULE_YEARS, rulesOfYear } from '../../returns/ssda903/rules/index.ts'
import type { Found } from '../discover.ts'
import { whyNotRunLive } from './live-not-run.ts'
import type { NotRun } from './not-run.ts'

/**
 * Whether a rule makes sense only once the year is over: it asks for the outcomes of the year as a whole (OC2), which are
 * written when it ends.
 */
export const isOfYearEnd = ({ rule }: Pick<LiveFault, 'rule'>): boolean => rule.reads.includes('OC2')

/** Whose rules a year is held to. One whose own are not written is held to the newest, with its own days and codes. */
export const rulesYearOf = (year: CollectionYear): CollectionYear =>
  RULE_YEARS.includes(year) ? year : NEWEST

/** What a return would be if it were submitted as the record stands, and what its rules find in it. */
export type CheckedRecord = {
  made: LiveReturn
  faults: LiveFault[]
  /** The rules about the return as a whole that are broken: no row answers for them. */
  broken: LiveRule[]
  /** The rules that it was held to. */
  rules: readonly Pick<LiveRule, 'code' | 'says' | 'mend'>[]
  /** Those that could not be asked, and why. */
  notRun: readonly NotRun[]
  /** The editions of the lists in which they looked things up. */
  editions: LookedUp['editions']
  /** The collection year whose rules they are. */
  rulesYear: CollectionYear
  /** Whether the last day of the year had passed when the record was so. */
  isOver: boolean
}

/**
 * `only`: the code of the one rule that is asked. `among`: the people whose rows alone are looked at.
 */
export type AskedRules = { only?: string | undefined; among?: readonly string[] }

/**
 * Holds the SSDA903 of a year to its rules as the record stands, as known at the transaction's instant: of every child whom
 * it may see. Last year's tables are made from the record as well, where it has any of that year: a rule that
 * compares two years finds what the record says of both. What the rules ask of providers and postcodes is looked up in the
 * lists that were given by then, by those that stand in these rows alone.
 */
export async function checkRecord(
  ctx: Ctx,
  found: readonly Found[],
  year: CollectionYear,
  { only, among }: AskedRules = {},
): Promise<CheckedRecord> {
  const contributed = contributedBy(found.map(({ area }) => area))
  const made = await liveReturn(ctx, contributed, year, among)
  const before = await liveReturn(ctx, contributed, previousYear(year), among)
  const rulesYear = rulesYearOf(year)
  const rules = rulesOfYear(rulesYear).filter(({ code }) => only === undefined || code === only)
  const last = rowsIn(before) > 0 ? await withEarlierCare(ctx, contributed, before, made) : undefined
  const { editions, providers, postcodes } = await lookUp(ctx, askedOfLists([made, ...(last ? [last] : [])]))
  const authority = ctx.council === undefined ? undefined : authorityCalled(ctx.council)
  const collection = {
    ...collectionOf(year, startOf(year), endOf(year), { form: 'csv', authority, providers }),
    postcodes,
  }
  const { faults, notRun } = checkLive(made, last, rules, collection)
  const given = { editions, hasAuthority: authority !== undefined, hasLast: last !== undefined }
  return {
    made,
    faults,
    broken: [],
    rules,
    notRun: notRun.map(({ code, missing }) => ({ code, why: whyNotRunLive(missing, given) })),
    editions,
    rulesYear,
    isOver: isOverIn(ctx, year),
  }
}

/** The providers and postcodes that stand in returns. */
function askedOfLists(returns: readonly LiveReturn[]): { urns: Set<string>; postcodes: Set<string> } {
  const [urns, postcodes] = [new Set<string>(), new Set<string>()]
  for (const { tables } of returns)
    for (const { table, rows } of tables)
      if (table.name === 'Episodes')
        for (const { cells } of rows) {
          if (cells.URN) urns.add(cells.URN)
          for (const postcode of [cells.HOME_POST, cells.PL_POST]) if (postcode) postcodes.add(postcode)
        }
  return { urns, postcodes }
}

/** Whether the last day of a year had passed when the record was as the transaction sees it. */
export const isOverIn = (ctx: Ctx, year: CollectionYear): boolean =>
  endOf(year) < dayOf(ctx.knownAt ?? ctx.now)
