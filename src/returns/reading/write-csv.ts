import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Table } from './column.ts'
import type { RowBatches } from './source-row.ts'

/** One CSV line with its end. A cell is quoted where it must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

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
  const open = new Map<string, { path: string; out: WriteStream; columns: string[] }>()
  for await (const batch of rows) {
    const lines = new Map<string, string>()
    for (const row of batch) {
      const table = tables.find(t => t.name === row.table)
      if (!table) continue
      let to = open.get(row.table)
      if (!to) {
        const path = join(dir, table.file ?? `${table.name.toLowerCase()}.csv`)
        to = { path, out: createWriteStream(path), columns: table.columns.map(column => column.name) }
        open.set(row.table, to)
        to.out.write(csvLine(to.columns))
      }
      const cells = to.columns.map(name => row.cells[name] ?? (name === idColumn ? row.child : ''))
      lines.set(row.table, (lines.get(row.table) ?? '') + csvLine(cells))
    }
    for (const [table, text] of lines) {
      const { out } = open.get(table)!
      if (!out.write(text)) await once(out, 'drain')
    }
  }
  for (const { out } of open.values()) {
    out.end()
    await finished(out)
  }
  return tables.flatMap(table => open.get(table.name)?.path ?? [])
}
