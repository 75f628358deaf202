import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import {
  type Contributed,
  inOrder,
  inYear,
  type LiveReturn,
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

/**
 * Makes the SSDA903 of a year from the records, however they came to be, as known at the transaction's instant: of every child
 * whom it may see, or of these people among them. One statement a table.
 */
export async function liveReturn(
  ctx: Ctx,
  contributed: Contributed,
  year: CollectionYear,
  among?: readonly string[],
): Promise<LiveReturn> {
  const found = new Map<string, RecordRow[]>()
  const tables = ssda903Tables(year)
  const read = async ({ name, columns }: Table, people?: readonly string[]): Promise<void> => {
    const own = ofTable(contributed, SOURCE, name)
    const words = columns.map(column => column.name)
    found.set(name, await tableRows(ctx, name, words, own, inYear(year), people))
  }
  const isHeader = ({ name }: Table): boolean => name === HEADER_TABLE[SOURCE]
  await ctx.db.together(() => tables.filter(table => !isHeader(table)).map(table => read(table, among)))
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
        rows: inOrder(table, places, asWritten(year, numbers, found.get(table.name)!), sortable),
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

/** 31/03/2027 as 2027/03/31. */
const sortable = (day: string): string => day.split('/').reverse().join('/')
