import type { HeldRow } from './held.ts'
import { NO_DAY, readDay } from './read-day.ts'
import type { Sheet } from './rule.ts'

/** Columns of a table by what stands in them. */
export type Columns = { texts: readonly string[]; days: readonly string[] }

/** A row as it came: a number may stand where the return has text. */
export type GivenRow = Readonly<Record<string, string | number | null>>

type Row = { at: number; CHILD: string | null }

const NONE: readonly Row[] = []

/** Makes rows of a table as rules see them. A column that is not there is empty; one that the table does not have is left out. */
export function sheetOf<R>(table: string, { texts, days }: Columns, given: readonly GivenRow[]): Sheet<R> {
  const named = days.map(column => [column, ownText(column)] as const)
  return sheetWith(
    given.map((row, at) => {
      const made: Made = { table, at }
      for (const column of texts) made[column] = textOf(row[column])
      for (const [column, own] of named) putDay(made, column, own, textOf(row[column]))
      return made as unknown as Row
    }),
    new Set(given.flatMap(row => Object.keys(row))),
  )
}

/**
 * Makes rows of a table whose files name the columns in this order. What stands in them is read in capitals, without
 * spaces around it, as the return's own collection reads it.
 */
export function sheetOfFile<R>(
  table: string,
  { texts, days }: Columns,
  names: readonly string[],
  filed: readonly HeldRow[],
): Sheet<R> {
  const placed = (columns: readonly string[]) =>
    columns.map(column => [column, names.indexOf(column), ownText(column)] as const)
  const [ofTexts, ofDays] = [placed(texts), placed(days)]
  return sheetWith(
    filed.map(({ at, cells }) => {
      const made: Made = { table, at }
      for (const [column, place] of ofTexts) made[column] = read(cells[place])
      for (const [column, place, own] of ofDays) putDay(made, column, own, read(cells[place]))
      return made as unknown as Row
    }),
    new Set(names),
  )
}

type Made = Record<string, unknown>

/** Under which name what stands in a column of days is kept as it is; made once a table, as millions of cells ask. */
const ownText = (column: string): string => `${column}_text`

function putDay(made: Made, column: string, own: string, text: string | null): void {
  made[column] = text === null ? NO_DAY : readDay(text)
  made[own] = text
}

const read = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' ? null : cell.trim().toUpperCase() || null

function sheetWith<R>(rows: readonly Row[], columns: ReadonlySet<string>): Sheet<R> {
  let byChild: Map<string | null, Row[]> | undefined
  let inOrder: Row[][] | undefined
  const children = () => {
    byChild ??= grouped(rows)
    return byChild
  }
  return {
    rows: rows as unknown as R[],
    has: column => columns.has(column),
    of: child => (children().get(child) ?? NONE) as unknown as R[],
    children() {
      inOrder ??= [...children().values()]
      return inOrder as unknown as R[][]
    },
  }
}

/** The rows of each child; of those that say no child, none. */
function grouped(rows: readonly Row[]): Map<string | null, Row[]> {
  const found = new Map<string | null, Row[]>()
  for (const row of rows) {
    if (row.CHILD === null) continue
    const group = found.get(row.CHILD)
    if (group) group.push(row)
    else found.set(row.CHILD, [row])
  }
  return found
}

const textOf = (cell: string | number | null | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)
