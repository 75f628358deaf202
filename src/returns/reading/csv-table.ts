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
  const table = new TableLines(source.name, csv, report)
  for await (const read of csvLines(textOf(source, limits, report), source.name, limits)) {
    const lines: CsvTable['lines'] = []
    for (const { line, cells } of read) {
      const at = table.take(line, cells)
      if (at !== undefined) lines.push({ line, at, cells })
    }
    if (table.heading) yield { heading: table.heading, lines }
  }
  table.end()
}

/** The lines of one table as they come, and what is out of place in them. */
export class TableLines {
  heading: Heading | undefined
  /** How many rows there were: the place of the next one. */
  rows = 0
  private readonly file: string
  private readonly csv: CsvReturn
  private readonly report: (problem: Problem) => void
  private short: { line: number; cells: number } | undefined
  private blank = 0

  constructor(file: string, csv: CsvReturn, report: (problem: Problem) => void) {
    this.file = file
    this.csv = csv
    this.report = report
  }

  /** Takes the next line, and gives its place among the rows; none where it is the first line, or holds nothing. */
  take(line: number, cells: string[]): number | undefined {
    if (!this.heading) {
      this.begin(line, cells)
      return undefined
    }
    this.passShort()
    const { names } = this.heading
    if (cells.length < names.length) this.short = { line, cells: cells.length }
    const at = this.rows++
    if (cells.every(cell => cell === '')) this.blank += 1
    else {
      this.reportCells(this.heading, line, cells)
      return at
    }
    return undefined
  }

  /** Passes over a row in which nothing can be out of place. */
  passWhole(): void {
    this.passShort()
    this.rows += 1
  }

  /** Says that no line follows. Throws UnreadableReturn where one should. */
  end(): void {
    const { file, heading, short, blank } = this
    if (!heading) throw unreadable(file, 'is empty.')
    if (short)
      throw unreadable(
        file,
        `ends early: its last line has ${short.cells} of ${heading.names.length} cells.`,
        short.line,
      )
    if (blank > 0)
      this.report({
        file,
        message: `${file} has ${blank} ${blank === 1 ? 'row' : 'rows'} with nothing in them, passed over.`,
        severity: 'doubt',
      })
  }

  private begin(line: number, cells: string[]): void {
    const { file } = this
    this.heading = readHeading(file, line, cells, this.csv)
    for (const name of this.heading.extra)
      this.report({
        file,
        line,
        column: name,
        message: `“${name}” is not a column of ${this.heading.table.name}: it is kept, and nothing reads it.`,
        severity: 'doubt',
      })
  }

  /** A short line is only a doubt where another follows it. */
  private passShort(): void {
    const { file, short, heading } = this
    if (!short) return
    this.short = undefined
    const message = `Line ${short.line} has ${short.cells} cells, where the first line has ${heading!.names.length}.`
    this.report({ file, line: short.line, message, severity: 'doubt' })
  }

  private reportCells({ names, idAt }: Heading, line: number, cells: readonly string[]): void {
    const { file } = this
    for (let nth = names.length; nth < cells.length; nth++) {
      if (cells[nth] === '') continue
      const message = `Line ${line} has “${cells[nth]!.slice(0, 60)}” after its last column.`
      this.report({ file, line, column: String(nth + 1), message, severity: 'doubt' })
    }
    if (idAt >= 0 && (cells[idAt]?.trim() ?? '') === '')
      this.report({
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
