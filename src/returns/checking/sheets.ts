import { NO_DAY, readDay } from './read-day.ts'
import type { Sheet } from './rule.ts'

/** Columns of a table by what stands in them. */
export type Columns = { texts: readonly string[]; days: readonly string[]; lists?: readonly string[] }

/** A row as it came: a number may stand where the return has text. */
export type GivenRow = Readonly<Record<string, string | number | null>>

export type Row = { at: number; CHILD: string | null }

const NONE: readonly never[] = []

/** Makes rows of a table as rules see them. A column that is not there is empty; one that the table does not have is left out. */
export function sheetOf<R>(table: string, { texts, days }: Columns, given: readonly GivenRow[]): Sheet<R> {
  const named = days.map(column => [column, ownText(column)] as const)
  const empty = emptyRow(table, { texts, days })
  return sheetBy(
    given.map((row, at) => {
      const made: Made = { ...empty, at }
      for (const column of texts) made[column] = textOf(row[column])
      for (const [column, own] of named) putDay(made, column, own, textOf(row[column]))
      return made as unknown as Row & R
    }),
    new Set(given.flatMap(row => Object.keys(row))),
    ofChild,
  )
}

type Made = Record<string, unknown>

/**
 * A row of a table before anything stands in it. Copied for each row, all rows of a table have one shape from the beginning: made
 * in a fifth of the time of rows that grow column by column, and read in half.
 */
export function emptyRow(table: string, { texts, days, lists = [] }: Columns): Made {
  const row: Made = { table, at: 0 }
  for (const column of texts) row[column] = null
  for (const column of days) {
    row[column] = NO_DAY
    row[ownText(column)] = null
  }
  for (const column of lists) row[column] = NONE
  return { ...row }
}

/** Under which name what stands in a column of days is kept as it is; made once a table, as millions of cells ask. */
export const ownText = (column: string): string => `${column}_text`

function putDay(made: Made, column: string, own: string, text: string | null): void {
  made[column] = text === null ? NO_DAY : readDay(text)
  made[own] = text
}

/** A row is about the child whose number it has. */
export const ofChild = (row: Row): string | null => row.CHILD

/** A table of these rows; `childOf` says whom a row is about. */
export function sheetBy<R>(
  rows: readonly R[],
  columns: ReadonlySet<string>,
  childOf: (row: R) => string | null,
): Sheet<R> {
  let byChild: Map<string | null, R[]> | undefined
  let inOrder: R[][] | undefined
  const children = () => {
    byChild ??= groupedBy(rows, childOf)
    return byChild
  }
  // Rules ask for one child's rows several times in turn.
  let asked: string | null = null
  let answered: readonly R[] = NONE
  return {
    rows,
    has: column => columns.has(column),
    of(child) {
      if (child === asked) return answered
      asked = child
      answered = children().get(child) ?? NONE
      return answered
    },
    children() {
      inOrder ??= [...children().values()]
      return inOrder
    },
  }
}

/** Rows by what tells them apart, in the order of the first of each; of those that nothing tells, none. */
export function groupedBy<R>(rows: readonly R[], keyOf: (row: R) => string | null): Map<string | null, R[]> {
  const found = new Map<string | null, R[]>()
  // Those of one mostly stand together.
  let last: string | null = null
  let group: R[] = []
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    if (key !== last) {
      last = key
      group = found.get(key) ?? []
      if (group.length === 0) found.set(key, group)
    }
    group.push(row)
  }
  return found
}

const textOf = (cell: string | number | null | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)
