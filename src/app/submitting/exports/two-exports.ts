import type { CollectionYear } from '../../../core/collection-year.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import { type Outcome, ok } from '../../../core/outcome.ts'
import { asKnownAt, type Ctx } from '../../../engines/records/index.ts'
import type { RecordRow } from '../../../returns/from-record/index.ts'
import {
  compareRows,
  frozenRows,
  type RowChange,
  type ToldChange,
  tellWhy,
} from '../../../returns/submitting/index.ts'
import type { Found } from '../../discover.ts'
import { askedSide, kindsOf } from '../two-returns.ts'
import type { FrozenExport } from './kind.ts'
import { EXPORTS, type ExportName } from './kinds.ts'

/** One of two exports that are put beside each other: read a table at a time, as the whole may be too much at once. */
export type ExportSide = {
  says: string
  asKnownAt: Instant
  tables: readonly string[]
  rows(table: string): Promise<readonly RecordRow[]>
}

/**
 * The export that a word asks for: 'now' as the record stands, '2026-06-30' of that day and as known at its end, '1' the first
 * frozen one of the year, '2024-25/1' of another. Of those children whom the transaction may see.
 */
export async function sideOfExport(
  ctx: Ctx,
  found: readonly Found[],
  { kind: name, year }: { kind: ExportName; year: CollectionYear },
  asked: { field: string; word: string },
): Promise<Outcome<ExportSide>> {
  const kind: FrozenExport = EXPORTS[name]
  const side = await askedSide(ctx, { kind: name, year }, undefined, asked)
  if (!side.ok) return side
  const { says, asKnownAt: instant, frozen, isNow } = side.value
  if (frozen)
    return ok({
      says,
      asKnownAt: instant,
      tables: frozen.summary.tables.map(({ table }) => table),
      rows: table => frozenRows(ctx, frozen.id, table),
    })
  const then = <T>(work: (at: Ctx) => Promise<T>): Promise<T> =>
    isNow ? work(ctx) : asKnownAt(ctx, instant, work)
  const opened = await then(at => kind.open(at, found, dayOf(instant)))
  return ok({
    says,
    asKnownAt: instant,
    tables: opened.tables.map(({ table }) => table),
    rows: table => then(at => opened.rows(at, table)),
  })
}

/** What changed from one export to another, child by child, each with why, as far as the record tells. */
export async function changesBetweenExports(
  ctx: Ctx,
  found: readonly Found[],
  name: ExportName,
  from: ExportSide,
  to: ExportSide,
): Promise<{ changes: ToldChange[]; numbers: ReadonlyMap<string, string> }> {
  const { keys, childColumn, source }: FrozenExport = EXPORTS[name]
  const numbers = new Map<string, string>()
  const changes: RowChange[] = []
  for (const table of new Set([...to.tables, ...from.tables])) {
    const [before, after] = [await from.rows(table), await to.rows(table)]
    for (const { person, cells } of [...before, ...after])
      if (cells[childColumn]) numbers.set(person, cells[childColumn])
    changes.push(...compareRows(before, after, keys))
  }
  const [first, last] =
    from.asKnownAt <= to.asKnownAt ? [from.asKnownAt, to.asKnownAt] : [to.asKnownAt, from.asKnownAt]
  const told = await tellWhy(ctx, changes, kindsOf(found, source), keys, { from: first, to: last })
  const places = new Map([...new Set(told.map(({ person }) => person))].map((person, at) => [person, at]))
  return { changes: told.sort((a, b) => places.get(a.person)! - places.get(b.person)!), numbers }
}
