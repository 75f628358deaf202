import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import {
  type Contributed,
  inYear,
  numbersOf,
  ofTable,
  placesOf,
  type RecordRow,
  tableRows,
  unsaidColumns,
} from '../../from-record/index.ts'
import { HEADER_TABLE } from '../../keys.ts'
import type { Table } from '../../reading/column.ts'
import { ssda903Tables } from '../years.ts'
import { asWrittenIn } from './as-written-in.ts'

/** As areas name this return. */
export const SOURCE = 'ssda903'

/** A table of the return as the record has it, child by child, each child's rows by their day. */
export type LiveTable = {
  table: Table
  rows: RecordRow[]
  /** Whether any area gives this table rows; one that none gives is empty because nothing is built for it yet. */
  isBuilt: boolean
  /** Columns that no area says anything of. */
  unsaid: string[]
}

/** Why a table has no row, where it has none. */
export const whyEmpty = ({ rows, isBuilt }: LiveTable): { why?: string } => {
  if (!isBuilt) return { why: 'Nothing here records it yet' }
  return rows.length === 0 ? { why: 'Nothing of that year is recorded' } : {}
}

/** The return of one year, as the records make it. */
export type LiveReturn = {
  year: CollectionYear
  tables: LiveTable[]
  /** The number by which the return knows each person in it, in the order of the numbers. */
  numbers: ReadonlyMap<string, string>
  /** How many of them have no number of this authority's own. */
  withoutNumber: number
}

/**
 * Makes the SSDA903 of a year from the records, however they came to be, as known at the transaction's instant: of every child
 * whom it may see. One statement a table.
 */
export async function liveReturn(
  ctx: Ctx,
  contributed: Contributed,
  year: CollectionYear,
): Promise<LiveReturn> {
  const found = new Map<string, RecordRow[]>()
  const tables = ssda903Tables(year)
  const read = async ({ name, columns }: Table, among?: readonly string[]): Promise<void> => {
    const own = ofTable(contributed, SOURCE, name)
    const words = columns.map(column => column.name)
    found.set(name, await tableRows(ctx, name, words, own, inYear(year), among))
  }
  const isHeader = ({ name }: Table): boolean => name === HEADER_TABLE[SOURCE]
  for (const table of tables) if (!isHeader(table)) await read(table)
  // Who the children are is said of everybody whom another table names.
  const people = [...new Set([...found.values()].flatMap(rows => rows.map(({ person }) => person)))]
  for (const table of tables) if (isHeader(table)) await read(table, people)

  const { numbers, withoutNumber } = await numbersOf(ctx, people)
  const places = placesOf(numbers)
  return {
    year,
    numbers,
    withoutNumber,
    tables: tables.map(table => {
      const own = ofTable(contributed, SOURCE, table.name)
      return {
        table,
        rows: inOrder(table, places, asWritten(year, numbers, found.get(table.name)!)),
        isBuilt: own.yearRows.length > 0,
        unsaid: unsaidColumns(
          own,
          table.columns.map(({ name }) => name).filter(name => name !== 'CHILD'),
        ),
      }
    }),
  }
}

/** Rows as the return of a year writes them, each with its child's number. */
export function asWritten(
  year: CollectionYear,
  numbers: ReadonlyMap<string, string>,
  rows: readonly RecordRow[],
): RecordRow[] {
  return rows.map(row => {
    const cells: Record<string, string> = {}
    for (const [column, cell] of Object.entries(row.cells)) cells[column] = asWrittenIn(year, column, cell)
    return { ...row, cells: { ...cells, CHILD: numbers.get(row.person)! } }
  })
}

/** By child, then by the day that begins the row. */
function inOrder(table: Table, places: ReadonlyMap<string, number>, rows: readonly RecordRow[]): RecordRow[] {
  const day = table.columns.find(({ type, name }) => type === 'date' && name !== 'DOB')?.name ?? ''
  return rows
    .map(row => ({ row, place: places.get(row.person)!, key: `${sortable(row.cells[day] ?? '')} ${row.id}` }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}

/** 31/03/2027 as 2027/03/31. */
const sortable = (day: string): string => day.split('/').reverse().join('/')
