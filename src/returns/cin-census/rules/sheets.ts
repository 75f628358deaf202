import type { Day } from '../../../core/day.ts'
import {
  emptyRow,
  groupedBy,
  type HeldRow,
  NO_DAY,
  readDay,
  type Sheet as SheetOfChildren,
  sheetBy,
} from '../../checking/index.ts'
import { COLUMNS, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

/** What tells which child, case, assessment and plan a row belongs to. */
type Keys = { readonly LAchildID: string | null } & {
  readonly [key in 'CINdetailsID' | 'AssessmentID' | 'CPPID']?: string | null
}

/** A table’s rows in their order. */
export type Sheet<Row> = SheetOfChildren<Row> & {
  /** Those that belong with a row of another table: of its child, and of its case, assessment and plan where both tables say these. */
  with(row: Keys): readonly Row[]
  /** Those of each case, in the order of each case’s first row; where a table says no case, those of each child. */
  cases(): readonly (readonly Row[])[]
}

/** All tables of some children; one that a return does not have is empty. */
export type CensusSheets = { readonly [N in TableName]: Sheet<Tables[N]> }

/** A cell as a worked case or a vector gives it. */
export type GivenCell = string | number | boolean | null | undefined | readonly (string | number | null)[]

/** Between the parts of a list in one cell. No cell holds it: reading refuses control characters. */
export const BETWEEN_PARTS = '\u001E'

/** Rows of a table, in whatever way their cells are had: those of a row, in the order of its table’s columns. */
type Source = { rows: number; at(nth: number): number; cells(nth: number): readonly GivenCell[] }

/** Every column of a table in their order, in which they are held too: texts, days, lists. */
export const columnsOf = (name: TableName): readonly string[] => {
  const { texts, days, lists } = COLUMNS[name]
  return [...texts, ...days, ...lists]
}

/** Makes tables of rows that are written down. */
export const sheetsOfGiven = (
  given: Readonly<Record<string, readonly Readonly<Record<string, GivenCell>>[] | undefined>>,
): CensusSheets =>
  allSheets(name => {
    const rows = given[name] ?? []
    const columns = columnsOf(name)
    return { rows: rows.length, at: nth => nth, cells: nth => columns.map(column => rows[nth]![column]) }
  })

/** Makes tables of rows that are held, whose cells stand in the order of `columnsOf`. */
export const sheetsOfHeld = (
  held: readonly { table: { name: string; columns: readonly string[] }; rows: readonly HeldRow[] }[],
): CensusSheets =>
  allSheets(name => {
    const parts = held.filter(({ table }) => table.name === name)
    const rows = parts.length === 1 ? parts[0]!.rows : parts.flatMap(part => part.rows)
    return { rows: rows.length, at: nth => rows[nth]!.at, cells: nth => rows[nth]!.cells }
  })

const allSheets = (source: (name: TableName) => Source): CensusSheets =>
  Object.fromEntries(TABLE_NAMES.map(name => [name, sheetOf(name, source(name))])) as unknown as CensusSheets

type Row = Keys & { table: string; at: number }

function sheetOf(table: TableName, { rows, at, cells: cellsOf }: Source): Sheet<Row> {
  const { texts, days, lists } = COLUMNS[table]
  const named = days.map(column => [column, `${column}_text`] as const)
  const empty = emptyRow(table, COLUMNS[table])
  const made: Row[] = []
  for (let nth = 0; nth < rows; nth++) {
    const row: Record<string, unknown> = { ...empty, at: at(nth) }
    const cells = cellsOf(nth)
    let place = 0
    for (const column of texts) row[column] = textIn(cells[place++])
    for (const [column, own] of named) {
      const text = textIn(cells[place++])
      row[column] = text === null ? (NO_DAY as Day) : readDay(text)
      row[own] = text
    }
    for (const column of lists) row[column] = listIn(cells[place++])
    made.push(row as Row)
  }
  return withCases(sheetBy(made, new Set([...texts, ...days, ...lists]), row => row.LAchildID))
}

function withCases(sheet: SheetOfChildren<Row>): Sheet<Row> {
  let byCase: Row[][] | undefined
  return {
    ...sheet,
    with(row) {
      const found = sheet.of(row.LAchildID)
      for (const one of found) if (!isTogether(one, row)) return found.filter(one => isTogether(one, row))
      return found
    },
    cases() {
      byCase ??= sheet
        .children()
        .flatMap(rows => [...groupedBy(rows, one => one.CINdetailsID ?? NO_CASE).values()])
      return byCase
    },
  }
}

/** Whether two rows of a child say nothing else of case, assessment and plan. */
const isTogether = (one: Keys, other: Keys): boolean =>
  isSame(one.CINdetailsID, other.CINdetailsID) &&
  isSame(one.AssessmentID, other.AssessmentID) &&
  isSame(one.CPPID, other.CPPID)

const isSame = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one === other || one == null || other == null

function textIn(cell: GivenCell): string | null {
  if (typeof cell === 'string') return cell === '' ? null : cell.trim() || null
  return cell === null || cell === undefined ? null : String(cell)
}

function listIn(cell: GivenCell): readonly string[] {
  if (cell === null || cell === undefined || cell === '') return NONE
  const parts = Array.isArray(cell) ? cell : String(cell).split(BETWEEN_PARTS)
  return parts.flatMap(part => textIn(part) ?? [])
}

const NONE: readonly string[] = []

const NO_CASE = ''
