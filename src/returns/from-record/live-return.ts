import type { CollectionYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import type { Table } from '../reading/column.ts'
import type { RecordRow } from './table-rows.ts'

/** A table of a return as the record has it, child by child, each child's rows by their day. */
export type LiveTable = {
  table: Table
  rows: RecordRow[]
  /** Whether any area gives this table rows; one that none gives is empty because nothing is built for it yet. */
  isBuilt: boolean
  /** Columns that no area says anything of. */
  unsaid: string[]
  /** How many records of the year have no place in it, as they stand under no row of the year. */
  withoutPlace?: number
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

/** What a rule found in the record: the row as it would be submitted, with the record that it is and whom it is about. */
export type LiveFault = { rule: LiveRule; row: RecordRow }

/** What is told of a rule that was asked of the record, the fields at which it found something, and the tables that it looks at. */
export type LiveRule = {
  code: string
  says: string
  mend: string
  /** What the rule finds although nothing is wrong, as it cannot tell. */
  falseAlarm?: string
  fields: readonly string[]
  reads: readonly string[]
}

/** Why a table has no row, where it has none. */
export const whyEmpty = ({ rows, isBuilt }: LiveTable): { why?: string } => {
  if (!isBuilt) return { why: 'Nothing here records it yet' }
  return rows.length === 0 ? { why: 'Nothing of that year is recorded' } : {}
}

/** That records of the year stand under no row of it, where any do. */
export const whyLeftOut = (withoutPlace = 0): string | undefined =>
  withoutPlace === 0
    ? undefined
    : `${withoutPlace === 1 ? '1 record of that year stands' : `${formatNumber(withoutPlace)} records of that year stand`} under nothing that is in the return, and so not in it`

/** How many rows a return has. */
export const rowsIn = ({ tables }: LiveReturn): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0)

/**
 * By child, then by the first of the row's days, written as `sortable` has them, then by what else the row says: never by
 * the record's id alone, which is another one in the record that a return is loaded into.
 */
export function inOrder(
  table: Table,
  places: ReadonlyMap<string, number>,
  rows: readonly RecordRow[],
  sortable: (day: string) => string,
): RecordRow[] {
  const day = table.columns.find(({ type, name }) => type === 'date' && name !== 'DOB')?.name ?? ''
  const keyOf = ({ cells, id }: RecordRow): string =>
    [sortable(cells[day] ?? ''), ...table.columns.map(({ name }) => cells[name] ?? ''), id].join('\u0001')
  return rows
    .map(row => ({ row, place: places.get(row.person)!, key: keyOf(row) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}

/** What a record holds as one line of cells: files with control characters are refused when they are read, and one may be pasted. */
export const plain = (cell: string): string => cell.replace(/\p{Cc}/gu, ' ')
