import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import {
  type Contributed,
  inOrder,
  inYear,
  type LiveReturn,
  type LiveTable,
  numbersOf,
  ofTable,
  placesOf,
  type RecordRow,
  tableRows,
  unsaidColumns,
} from '../../from-record/index.ts'
import { HEADER_TABLE } from '../../keys.ts'
import type { Table } from '../../reading/column.ts'
import { TABLE_ABOVE } from '../above.ts'
import { cinCensusTables } from '../years.ts'
import { asWrittenIn, EITHER_SEX } from './as-written-in.ts'

/** As areas name this return. */
export const SOURCE = 'cin-census'
/** A child is in the census by a case of the year. */
const CASES = 'CINdetails'
const IDENTIFIERS = HEADER_TABLE[SOURCE]!

/**
 * Makes the children in need census of a year from the records, however they came to be, as known at the transaction's instant:
 * of every child whom it may see who had a case in the year, or of these people among them. One statement a table. What stands under no case of the year, as
 * an assessment of a case that closed before it, has no place in the census: it is counted.
 */
export async function liveCensus(
  ctx: Ctx,
  contributed: Contributed,
  year: CollectionYear,
  among?: readonly string[],
): Promise<LiveReturn> {
  const read = (table: Table, people?: readonly string[]): Promise<RecordRow[]> => {
    const own = ofTable(contributed, SOURCE, table.name)
    return tableRows(ctx, table.name, readColumns(table), own, inYear(year), people)
  }
  const tables = cinCensusTables(year).filter(({ name }) => name !== 'Header')
  const cases = await read(tables.find(({ name }) => name === CASES)!, among)
  const people = [...new Set(cases.map(({ person }) => person))]
  const { numbers, withoutNumber } = await numbersOf(ctx, people)
  const places = placesOf(numbers)

  const made: LiveTable[] = []
  for (const table of tables) {
    const own = ofTable(contributed, SOURCE, table.name)
    const rows = table.name === CASES ? cases : await read(table, people)
    const placed = withPlace(table.name, rows, made)
    made.push({
      table,
      rows: inOrder(table, places, written(year, numbers, placed), day => day),
      isBuilt: own.yearRows.length > 0,
      unsaid: unsaidColumns(
        own,
        table.columns.map(({ name }) => name).filter(name => name !== 'LAchildID'),
      ),
      withoutPlace: rows.length - placed.length,
    })
  }
  return { year, numbers, withoutNumber, tables: sayingConferencesOnce(made) }
}

const readColumns = ({ name, columns }: Table): string[] => {
  const words = columns.map(column => column.name)
  return name === IDENTIFIERS ? [...new Set([...words, ...EITHER_SEX])] : words
}

/** Those that stand under a row of the same child in the table above; of a table under what a child has once, all. */
function withPlace(table: string, rows: RecordRow[], made: readonly LiveTable[]): RecordRow[] {
  const above = made.find(one => one.table.name === TABLE_ABOVE.get(table))
  if (!above || above.table.rows === 'one') return rows
  const personOf = new Map(above.rows.map(({ id, person }) => [id, person]))
  return rows.filter(({ under, person }) => under !== undefined && personOf.get(under) === person)
}

const written = (
  year: CollectionYear,
  numbers: ReadonlyMap<string, string>,
  rows: readonly RecordRow[],
): RecordRow[] =>
  rows.map(row => {
    const cells = asWrittenIn(year, row.table, row.cells)
    return row.table === IDENTIFIERS
      ? { ...row, cells: { ...cells, LAchildID: numbers.get(row.person)! } }
      : { ...row, cells }
  })

/**
 * A conference to which an enquiry led is said with the enquiry, and with the case only where there was none (rule 2884). Our
 * record of a case keeps the day of its conference whichever it was.
 */
function sayingConferencesOnce(tables: LiveTable[]): LiveTable[] {
  const led = new Set(
    tables
      .find(({ table }) => table.name === 'Section47')
      ?.rows.map(({ under, cells }) => `${under} ${cells.DateOfInitialCPC}`),
  )
  return tables.map(one =>
    one.table.name === CASES
      ? {
          ...one,
          rows: one.rows.map(row =>
            led.has(`${row.id} ${row.cells.DateOfInitialCPC}`)
              ? { ...row, cells: { ...row.cells, DateOfInitialCPC: '' } }
              : row,
          ),
        }
      : one,
  )
}
