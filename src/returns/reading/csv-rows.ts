import { csvLines } from './csv-lines.ts'
import { BATCH, type Limits } from './limits.ts'
import { type CsvReturn, type Recognised, recognise } from './recognise.ts'
import type { Problem, SourceFile, SourceRow } from './source-row.ts'
import { textOf } from './text-of.ts'
import { unreadable } from './unreadable.ts'

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
  let heading: Heading | undefined
  let short: { line: number; cells: number } | undefined
  let blank = 0
  let batch: SourceRow[] = []
  for await (const lines of csvLines(textOf(source, limits, report), file, limits)) {
    for (const { line, cells } of lines) {
      if (!heading) {
        heading = readHeading(file, line, cells, csv)
        for (const name of heading.extra)
          report({
            file,
            line,
            column: name,
            message: `“${name}” is not a column of ${heading.table.name}: it is kept, and nothing reads it.`,
            severity: 'doubt',
          })
        continue
      }
      if (short) reportShort(short)
      short = cells.length < heading.names.length ? { line, cells: cells.length } : undefined
      if (cells.every(cell => cell === '')) {
        blank += 1
        continue
      }
      batch.push(readRow(heading, line, cells))
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
  }
  if (!heading) throw unreadable(file, 'is empty.')
  if (short)
    throw unreadable(
      file,
      `ends early: its last line has ${short.cells} of ${heading.names.length} cells.`,
      short.line,
    )
  if (blank > 0)
    report({
      file,
      message: `${file} has ${blank} ${blank === 1 ? 'row' : 'rows'} with nothing in them, passed over.`,
      severity: 'doubt',
    })
  if (batch.length > 0) yield batch

  function reportShort(row: { line: number; cells: number }): void {
    const message = `Line ${row.line} has ${row.cells} cells, where the first line has ${heading!.names.length}.`
    report({ file, line: row.line, message, severity: 'doubt' })
  }

  function readRow({ names, table, idAt }: Heading, line: number, cells: string[]): SourceRow {
    const kept: Record<string, string> = {}
    const known = Math.min(cells.length, names.length)
    for (let at = 0; at < known; at++) kept[names[at]!] = cells[at]!
    for (let at = known; at < cells.length; at++) {
      if (cells[at] === '') continue
      kept[`column ${at + 1}`] = cells[at]!
      const message = `Line ${line} has “${cells[at]!.slice(0, 60)}” after its last column.`
      report({ file, line, column: String(at + 1), message, severity: 'doubt' })
    }
    const child = cells[idAt]?.trim() ?? ''
    if (child === '')
      report({
        file,
        line,
        column: names[idAt]!,
        message: `Line ${line} does not say which child it is about.`,
        severity: 'doubt',
      })
    counter.position += 1
    return { file, line, table: table.name, position: counter.position, cells: kept, child }
  }
}

type Heading = Recognised & { idAt: number }

/** Reads the first line as the columns of a table of this return. */
function readHeading(file: string, line: number, cells: string[], csv: CsvReturn): Heading {
  const found = recognise(cells, [csv])
  if (!found)
    throw unreadable(file, 'is not a table of this return: its first line names none of its columns.', line)
  refuse(file, line, found)
  return { ...found, idAt: found.names.indexOf(csv.idColumn) }
}

/** Refuses a table that lacks columns, or has one twice. */
export function refuse(file: string, line: number, { table, missing, twice }: Recognised): void {
  const some = (names: string[]) => `${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`
  if (missing.length > 0)
    throw unreadable(file, `looks like ${table.name}, but lacks the ${some(missing)}.`, line)
  if (twice.length > 0) throw unreadable(file, `has the ${some(twice)} more than once.`, line)
}
