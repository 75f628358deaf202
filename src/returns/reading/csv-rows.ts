import { csvTable, type Heading } from './csv-table.ts'
import { BATCH, type Limits } from './limits.ts'
import type { CsvReturn } from './recognise.ts'
import type { Problem, SourceFile, SourceRow } from './source-row.ts'

/** Counts the rows of a return over its files. */
export type Counter = { position: number }

/** The rows of one CSV file, in batches. Throws UnreadableReturn when it is not a whole table of the return. */
export async function* csvRows(
  source: SourceFile,
  csv: CsvReturn,
  limits: Limits,
  counter: Counter,
  report: (problem: Problem) => void,
): AsyncGenerator<SourceRow[]> {
  const file = source.name
  let batch: SourceRow[] = []
  for await (const { heading, lines } of csvTable(source, csv, limits, report)) {
    for (const { line, cells } of lines) {
      batch.push(readRow(heading, line, cells))
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
  }
  if (batch.length > 0) yield batch

  function readRow({ names, table, idAt }: Heading, line: number, cells: readonly string[]): SourceRow {
    const kept: Record<string, string> = {}
    const known = Math.min(cells.length, names.length)
    for (let at = 0; at < known; at++) kept[names[at]!] = cells[at]!
    for (let at = known; at < cells.length; at++) if (cells[at] !== '') kept[`column ${at + 1}`] = cells[at]!
    counter.position += 1
    return {
      file,
      line,
      table: table.name,
      position: counter.position,
      cells: kept,
      child: cells[idAt]?.trim() ?? '',
    }
  }
}
