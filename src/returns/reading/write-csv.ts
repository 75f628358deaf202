import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Table } from './column.ts'
import type { RowBatches } from './source-row.ts'
import { type TextFile, textFile } from './text-file.ts'

/** One CSV line with its end. A cell is quoted where it must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

// A minus before figures alone is a number.
const CALCULATES = /^(?:[=@\t\r]|[+-](?![\d.]+$))/

/** Whether a spreadsheet might take a text for a formula, and do what whoever wrote it asks. */
export const mayCalculate = (text: string): boolean => CALCULATES.test(text)

/**
 * A cell for people who open the file in a spreadsheet: what might be taken for a formula has an apostrophe before it, which
 * makes it text. Never for a return, whose cells are kept word for word.
 */
export const harmless = (cell: string): string => (mayCalculate(cell) ? `'${cell}` : cell)

/** One CSV line of a report with its end: for people who open it in a spreadsheet. */
export const reportLine = (cells: readonly string[]): string => csvLine(cells.map(harmless))

/**
 * Writes rows as a CSV file a table, in the standard's columns; a cell the row lacks is empty. A table with no row
 * gets no file. Gives the paths written, in the order of the tables.
 */
export async function writeCsv(
  rows: RowBatches,
  tables: readonly Table[],
  idColumn: string,
  dir: string,
): Promise<string[]> {
  await mkdir(dir, { recursive: true })
  const open = new Map<string, { path: string; out: TextFile; columns: string[] }>()
  try {
    for await (const batch of rows) {
      for (const row of batch) {
        const table = tables.find(t => t.name === row.table)
        if (!table) continue
        const to = open.get(table.name) ?? (await begin(table))
        await to.out.write(
          csvLine(to.columns.map(name => row.cells[name] ?? (name === idColumn ? row.child : ''))),
        )
      }
    }
  } finally {
    for (const { out } of open.values()) await out.close()
  }
  return tables.flatMap(table => open.get(table.name)?.path ?? [])

  async function begin(table: Table) {
    const path = join(dir, table.file ?? `${table.name.toLowerCase()}.csv`)
    const to = { path, out: await textFile(path), columns: table.columns.map(column => column.name) }
    open.set(table.name, to)
    await to.out.write(csvLine(to.columns))
    return to
  }
}
