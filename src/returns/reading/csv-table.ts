import { csvLines } from './csv-lines.ts'
import type { Limits } from './limits.ts'
import { type CsvReturn, type Recognised, recognise } from './recognise.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { textOf } from './text-of.ts'
import { unreadable } from './unreadable.ts'

/** Lines of a table, with the first line's columns: `at` is a row's place among the file's rows, from 0. */
export type CsvTable = { heading: Heading; lines: { line: number; at: number; cells: readonly string[] }[] }

/**
 * The lines of one CSV file that hold anything, in batches as they come, and what is out of place in them as doubts; the
 * heading comes even where no line follows it. Throws UnreadableReturn when it is not a whole table of the return.
 */
export async function* csvTable(
  source: SourceFile,
  csv: CsvReturn,
  limits: Limits,
  report: (problem: Problem) => void,
): AsyncGenerator<CsvTable> {
  const file = source.name
  let heading: Heading | undefined
  let short: { line: number; cells: number } | undefined
  let blank = 0
  let at = 0
  for await (const read of csvLines(textOf(source, limits, report), file, limits)) {
    const lines: CsvTable['lines'] = []
    for (const { line, cells } of read) {
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
      const place = at++
      if (cells.every(cell => cell === '')) blank += 1
      else {
        reportCells(heading, line, cells)
        lines.push({ line, at: place, cells })
      }
    }
    if (heading) yield { heading, lines }
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

  function reportShort(row: { line: number; cells: number }): void {
    const message = `Line ${row.line} has ${row.cells} cells, where the first line has ${heading!.names.length}.`
    report({ file, line: row.line, message, severity: 'doubt' })
  }

  function reportCells({ names, idAt }: Heading, line: number, cells: readonly string[]): void {
    for (let nth = names.length; nth < cells.length; nth++) {
      if (cells[nth] === '') continue
      const message = `Line ${line} has “${cells[nth]!.slice(0, 60)}” after its last column.`
      report({ file, line, column: String(nth + 1), message, severity: 'doubt' })
    }
    if (idAt >= 0 && (cells[idAt]?.trim() ?? '') === '')
      report({
        file,
        line,
        column: names[idAt]!,
        message: `Line ${line} does not say which child it is about.`,
        severity: 'doubt',
      })
  }
}

/** A first line as the columns of a table, and at which of them the child stands; -1 where the table is about nobody. */
export type Heading = Recognised & { idAt: number }

/** Reads the first line as the columns of a table of this return. */
function readHeading(file: string, line: number, cells: string[], csv: CsvReturn): Heading {
  const found = recognise(cells, [csv])
  if (!found)
    throw unreadable(file, 'is not a table of this return: its first line names none of its columns.', line)
  refuse(file, line, found)
  const id = typeof csv.idColumn === 'string' ? csv.idColumn : csv.idColumn(found.table)
  return { ...found, idAt: id === undefined ? -1 : found.names.indexOf(id) }
}

/** Refuses a table that lacks columns, or has one twice. */
export function refuse(file: string, line: number, { table, missing, extra, twice }: Recognised): void {
  const some = (names: string[]) => `${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`
  if (missing.length > 0)
    throw unreadable(
      file,
      `looks like ${table.name}, but lacks the ${some(missing)}${extra.length === 0 ? '' : `; it has the ${some(extra.slice(0, 10))}, which ${table.name} does not`}.`,
      line,
    )
  if (twice.length > 0) throw unreadable(file, `has the ${some(twice)} more than once.`, line)
}
