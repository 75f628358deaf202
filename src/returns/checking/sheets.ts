import type { Day } from '../../core/day.ts'
import { NO_DAY, readDay } from './read-day.ts'
import type { Sheet } from './rule.ts'

/** Columns of a table by what stands in them. */
export type Columns = { texts: readonly string[]; days: readonly string[] }

/** A row as it came: a number may stand where the return has text. */
export type GivenRow = Readonly<Record<string, string | number | null>>

/** A row as its file has it: its place in the file's table, and its cells. */
export type FiledRow = { at: number; cells: readonly string[] }

type Row = { at: number; CHILD: string | null }

const NONE: readonly Row[] = []

/** Makes rows of a table as rules see them. A column that is not there is empty; one that the table does not have is left out. */
export function sheetOf<R>(table: string, columns: Columns, given: readonly GivenRow[]): Sheet<R> {
  return sheetWith(given.map((row, at) => rowOf(table, at, columns, column => textOf(row[column]))))
}

/**
 * Makes rows of a table whose files name the columns in this order. What stands in them is read in capitals, without
 * spaces around it, as the return's own collection reads it.
 */
export function sheetOfFile<R>(
  table: string,
  columns: Columns,
  names: readonly string[],
  filed: readonly FiledRow[],
): Sheet<R> {
  const places = new Map(names.map((name, place) => [name, place]))
  return sheetWith(
    filed.map(({ at, cells }) => {
      const read = (column: string): string | null => {
        const place = places.get(column)
        const cell = place === undefined ? undefined : cells[place]
        return cell === undefined || cell === '' ? null : cell.trim().toUpperCase() || null
      }
      return rowOf(table, at, columns, read)
    }),
  )
}

function rowOf(
  table: string,
  at: number,
  { texts, days }: Columns,
  read: (column: string) => string | null,
): Row {
  const made: Record<string, unknown> = { table, at }
  for (const column of texts) made[column] = read(column)
  for (const column of days) {
    const text = read(column)
    made[column] = text === null ? NO_DAY : dayIn(text)
    made[`${column}_text`] = text
  }
  return made as unknown as Row
}

function sheetWith<R>(rows: readonly Row[]): Sheet<R> {
  let byChild: Map<string | null, Row[]> | undefined
  return {
    rows: rows as unknown as R[],
    of(child) {
      byChild ??= grouped(rows)
      return (byChild.get(child) ?? NONE) as unknown as R[]
    },
  }
}

function grouped(rows: readonly Row[]): Map<string | null, Row[]> {
  const found = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = found.get(row.CHILD)
    if (group) group.push(row)
    else found.set(row.CHILD, [row])
  }
  return found
}

const textOf = (cell: string | number | null | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)

// Some thousands of days stand in millions of cells.
const known = new Map<string, Day>()
const MOST = 50_000

function dayIn(text: string): Day {
  const found = known.get(text)
  if (found !== undefined) return found
  const day = readDay(text)
  if (known.size < MOST) known.set(text, day)
  return day
}
