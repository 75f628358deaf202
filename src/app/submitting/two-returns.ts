import { type CollectionYear, parseYear, startOf } from '../../core/collection-year.ts'
import { type Day, formatDay, parseDay } from '../../core/day.ts'
import { dayOf, formatInstant, type Instant, lastMomentOf } from '../../core/instant.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { asKnownAt, type Ctx, type RecordKind } from '../../engines/records/index.ts'
import type { RecordRow } from '../../returns/from-record/index.ts'
import {
  compareRows,
  type Frozen,
  frozenReturn,
  frozenRows,
  type ReturnOf,
  type ToldChange,
  tellWhy,
} from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import { SUBMITTED, type SubmittedName } from './kinds.ts'

/** One of two returns that are put beside each other. */
export type Side = { says: string; rows: readonly RecordRow[]; asKnownAt: Instant }

/** What a word asks for: a frozen return, or the record as it stands now or as known at the end of a day. */
export type AskedSide = { says: string; asKnownAt: Instant; frozen: Frozen | undefined; isNow: boolean }

/**
 * Reads what a word asks for: 'now' as the record stands, '2026-06-30' as known at the end of that day, '1' the first frozen
 * one of the year, '2024-25/1' of another year. No day before `earliest`.
 */
export async function askedSide(
  ctx: Ctx,
  { kind, year }: ReturnOf,
  earliest: Day | undefined,
  { field, word }: { field: string; word: string },
): Promise<Outcome<AskedSide>> {
  if (word === 'now')
    return ok({ says: 'the record as it stands now', asKnownAt: ctx.now, frozen: undefined, isNow: true })
  const ofYear = /^(?:(\d{4}-\d\d)\/)?(\d{1,4})$/.exec(word)
  if (ofYear) {
    const asked = ofYear[1] === undefined ? year : parseYear(ofYear[1])
    const frozen = asked && (await frozenReturn(ctx, { kind, year: asked }, Number(ofYear[2])))
    if (!frozen) return invalid(field, 'There is no frozen return of that number')
    const { nth, frozenAt, asKnownAt } = frozen
    const says = `return ${nth} for ${asked}, frozen on ${formatInstant(frozenAt)}`
    return ok({ says, asKnownAt, frozen, isNow: false })
  }
  const day = parseDay(word)
  if (day === undefined) return invalid(field, 'Enter the day as a date, such as 2026-06-30')
  if (day >= dayOf(ctx.now)) return invalid(field, 'Choose a day that is over')
  if (earliest !== undefined && day < earliest)
    return invalid(field, `The year ${year} had not begun on that day`)
  const says = `the record as known on ${formatDay(day)}`
  return ok({ says, asKnownAt: lastMomentOf(day), frozen: undefined, isNow: false })
}

/** The return that a word asks for, with its rows: of those children whom the transaction may see. */
export async function sideOf(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  year: CollectionYear,
  word: { field: string; word: string },
): Promise<Outcome<Side>> {
  const kind = SUBMITTED[name]
  const asked = await askedSide(ctx, { kind: name, year }, startOf(year), word)
  if (!asked.ok) return asked
  const { says, asKnownAt: instant, frozen, isNow } = asked.value
  const rows = frozen
    ? await frozenRows(ctx, frozen.id)
    : isNow
      ? await kind.rows(ctx, found, year)
      : await asKnownAt(ctx, instant, then => kind.rows(then, found, year))
  return ok({ says, rows, asKnownAt: instant })
}

/** The number by which two returns know each person in them: the later one's where it has another. */
export const numbersIn = (name: SubmittedName, from: Side, to: Side): ReadonlyMap<string, string> =>
  new Map(
    [...from.rows, ...to.rows].flatMap(({ person, cells }) => {
      const number = cells[SUBMITTED[name].childColumn]
      return number ? [[person, number] as const] : []
    }),
  )

/** What changed from one return to another, each with why, as far as the record tells. */
export async function changesBetween(
  ctx: Ctx,
  found: readonly Found[],
  name: SubmittedName,
  from: Side,
  to: Side,
): Promise<ToldChange[]> {
  const changes = compareRows(from.rows, to.rows, SUBMITTED[name].keys)
  // What was written between the two, whichever of them is the earlier.
  const [first, last] =
    from.asKnownAt <= to.asKnownAt ? [from.asKnownAt, to.asKnownAt] : [to.asKnownAt, from.asKnownAt]
  const { keys, source } = SUBMITTED[name]
  return tellWhy(ctx, changes, kindsOf(found, source), keys, { from: first, to: last })
}

/** The kinds whose records a return is made of: written by people or loaded, not what follows from them. */
export function kindsOf(found: readonly Found[], source: string): RecordKind[] {
  const follow = new Set(found.flatMap(({ area }) => area.derives ?? []).map(({ into }) => into))
  return found
    .filter(({ area }) =>
      [...(area.yearRows ?? []), ...(area.answers ?? []), ...(area.datasetRows ?? [])].some(
        one => one.source === source,
      ),
    )
    .flatMap(({ area }) => area.records)
    .filter(kind => !follow.has(kind))
}
