import { isId, openPerson, openRecord, type PersonLine } from '../../engines/access/index.ts'
import { type Corrects, mayCorrectIt, theirsToCorrect } from '../../engines/corrections/index.ts'
import { type Ctx, list, type RecordKind, type Row } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import type { Visit } from '../server/route.ts'

/** A record with what it says, by field. */
export type AnyRow = Row<RecordKind> & Readonly<Record<string, unknown>>

/** A record that the viewer may correct, opened through the guarded door. */
export type OpenedToCorrect = {
  corrects: Corrects
  line: PersonLine
  row: AnyRow
  /** The other half of the row, where there is one. */
  beside: AnyRow | undefined
  /** The records under it that hold a code each. */
  under: readonly AnyRow[]
}

/** What areas say may be corrected of records in a table: of either half of a row that two tables hold. */
export const correctsOf = (found: readonly Found[], table: string): Corrects | undefined =>
  found
    .flatMap(({ area }) => area.corrects ?? [])
    .find(({ kind, beside }) => kind.table === table || beside?.kind.table === table)

/** The record of the address; undefined where there is none, where it may not be seen and where it may not be corrected. */
export async function openToCorrect({
  ctx,
  site,
  viewer,
  path,
}: Visit): Promise<OpenedToCorrect | undefined> {
  const corrects = correctsOf(site.found, path.table ?? '')
  const child = path.child ?? ''
  if (!corrects || !isId(child)) return undefined
  // Asked before the record is opened: who may not has not looked at it.
  const isTheirs = (await theirsToCorrect(ctx, viewer, [child])).has(child)
  const line = mayCorrectIt(corrects, viewer, isTheirs) ? await openPerson(ctx, child) : undefined
  if (!line) return undefined
  const row = await openRecord(ctx, corrects.kind, path.record ?? '')
  if (row?.subject !== line.personId) return undefined
  const beside = corrects.beside && (await openRecord(ctx, corrects.beside.kind, row.id))
  return {
    corrects,
    line,
    row: row as AnyRow,
    beside: beside as AnyRow | undefined,
    under: await codesUnder(ctx, corrects, row as AnyRow),
  }
}

/** The records under a record that hold a code each, by their code. */
async function codesUnder(ctx: Ctx, { codes }: Corrects, { id, subject }: AnyRow): Promise<AnyRow[]> {
  if (!codes) return []
  const rows = (await list(ctx, codes.kind, subject)) as AnyRow[]
  return rows
    .filter(row => (codes.under === undefined || row[codes.under] === id) && row[codes.field] !== null)
    .sort((a, b) => (String(a[codes.field]) < String(b[codes.field]) ? -1 : 1))
}
