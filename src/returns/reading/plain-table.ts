import { type BegunLines, csvLines } from './csv-lines.ts'
import { type Heading, TableLines } from './csv-table.ts'
import type { Limits } from './limits.ts'
import { PlainLines } from './plain-lines.ts'
import type { CsvReturn } from './recognise.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { PIECE, textOf, textOfPlain, tooLarge } from './text-of.ts'

/** Who is given the lines of a table as they are read; `at` is a row's place among the file's rows, from 0. */
export type TakesRows = {
  /** Is told of the first line, before any other is given. */
  begin(heading: Heading): void
  /** Takes a row as its bytes stand, or leaves it to be given as cells: one that is not whole, or that needs to be looked at. */
  takeWhole(at: number, bytes: Uint8Array, from: number, to: number, separator: number): boolean
  take(at: number, cells: readonly string[]): void
}

/**
 * Reads the lines of one CSV file that hold anything, as csvTable does, with the same doubts and refusals; but a file of millions of
 * plain lines is given as its bytes are. Throws UnreadableReturn when it is not a whole table of the return.
 */
export async function readTable(
  source: SourceFile,
  csv: CsvReturn,
  limits: Limits,
  report: (problem: Problem) => void,
  taker: TakesRows,
): Promise<void> {
  const table = new TableLines(source.name, csv, report)
  const take = (line: number, cells: string[]): void => {
    const isFirst = table.heading === undefined
    const at = table.take(line, cells)
    if (isFirst) taker.begin(table.heading!)
    if (at !== undefined) taker.take(at, cells)
  }
  const plain = new PlainLines(limits.cell, (line, bytes, from, to, separator) => {
    const isTaken =
      table.heading !== undefined && taker.takeWhole(table.rows, bytes, from, to, separator.charCodeAt(0))
    if (isTaken) table.passWhole()
    else take(line, textOfPlain(bytes, from, to).split(separator))
  })
  const pieces = bytesInPieces(source, limits)
  try {
    for (;;) {
      const next = await pieces.next()
      if (next.done) break
      if (plain.add(next.value)) continue
      const begun = plain.begun()
      const rest = begun ? { ...source, open: () => from(next.value, pieces) } : source
      await readText(rest, begun)
      table.end()
      return
    }
    plain.end()
    table.end()
  } finally {
    await pieces.return(undefined)
  }

  async function readText(rest: SourceFile, begun: BegunLines | undefined): Promise<void> {
    for await (const lines of csvLines(textOf(rest, limits, report, begun), source.name, limits, begun))
      for (const { line, cells } of lines) take(line, cells)
  }
}

/** The bytes of a file in the pieces in which it is read as text too; each is good until the next is asked for. */
async function* bytesInPieces(source: SourceFile, limits: Limits): AsyncGenerator<Uint8Array> {
  if (source.size > limits.fileBytes) throw tooLarge(source, limits)
  let read = 0
  for await (const chunk of source.openInPlace?.() ?? source.open()) {
    read += chunk.length
    if (read > limits.fileBytes) throw tooLarge({ ...source, size: read }, limits)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
  }
}

async function* from(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (;;) {
    const next = await rest.next()
    if (next.done) return
    yield next.value
  }
}
