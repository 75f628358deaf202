import type { Limits } from './limits.ts'
import { unreadable } from './unreadable.ts'

/** One record of a CSV file: where it starts, from 1, and its cells word for word. */
export type CsvLine = { line: number; cells: string[] }

/** What parts the cells of a file: a comma, else what Excel writes where it calls the file Unicode text, or in other countries. */
export const separatorIn = (firstLine: string): string =>
  firstLine.includes(',') ? ',' : firstLine.includes('\t') ? '\t' : firstLine.includes(';') ? ';' : ','

/** The separator of a file that begins with this text; undefined as long as there is no whole line that holds anything. */
export function separatorOf(text: string): string | undefined {
  const line = /^\s*(\S[^\r\n]*)[\r\n]/.exec(text)?.[1]
  return line === undefined ? undefined : separatorIn(line)
}

/** Where the reading of a file as text begins when what is before it was read otherwise: a line's beginning, and its number. */
export type BegunLines = {
  carry: string
  line: number
  separator: string | undefined
  read: number
  onlyAscii: boolean
}

/**
 * The records of a CSV file, in batches of what each piece of text ends. Blank lines are passed over. Most returns
 * quote nothing, and are split here; from the first quotation mark or bare carriage return csv-parse takes over.
 */
export async function* csvLines(
  texts: AsyncIterable<string>,
  file: string,
  limits: Limits,
  begun?: BegunLines,
): AsyncGenerator<CsvLine[]> {
  let { carry = '', line = 1, separator } = begun ?? {}
  // Given by itself: it tells which table this is, for which the others need not be cut.
  let isFirst = !begun
  const pieces = texts[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await pieces.next()
      if (next.done) break
      const text = carry + next.value
      separator ??= separatorOf(text)
      if (text.includes('"') || /\r(?!\n|$)/.test(text)) {
        yield* quotedLines(from(text, pieces), file, limits, line, separator ?? separatorIn(text))
        return
      }
      const lines: CsvLine[] = []
      let start = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        const cells = split(
          text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end),
          separator ?? ',',
          line,
          file,
          limits,
        )
        if (cells) lines.push({ line, cells })
        line += 1
        start = end + 1
        if (isFirst && cells) {
          isFirst = false
          yield lines.splice(0)
        }
      }
      carry = text.slice(start)
      if (carry.length > limits.cell * 4) throw tooLong(file, line)
      if (lines.length > 0) yield lines
    }
    const end = carry.endsWith('\r') ? carry.slice(0, -1) : carry
    const last = split(end, separator ?? separatorIn(end), line, file, limits)
    if (last) yield [{ line, cells: last }]
  } finally {
    await pieces.return?.()
  }
}

function split(
  text: string,
  separator: string,
  line: number,
  file: string,
  limits: Limits,
): string[] | undefined {
  if (text === '') return undefined
  const cells = text.split(separator)
  if (text.length > limits.cell && cells.some(cell => cell.length > limits.cell)) throw tooLong(file, line)
  return cells
}

const tooLong = (file: string, line: number) =>
  unreadable(file, `has a cell or a line that is too long, at line ${line}.`, line)

async function* from(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first
  for (;;) {
    const next = await rest.next()
    if (next.done) return
    yield next.value
  }
}

/** A quotation mark inside a cell that does not begin with one is kept: names hold them. */
const OPTIONS = {
  bom: false,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
}

type Parsed = { record: string[]; info: { lines: number } }

async function* quotedLines(
  texts: AsyncIterable<string>,
  file: string,
  limits: Limits,
  first: number,
  delimiter: string,
): AsyncGenerator<CsvLine[]> {
  // Loaded only for those who quote: most returns are read before it would have been.
  const [{ parse }, { Readable }] = await Promise.all([import('csv-parse'), import('node:stream')])
  const parser = parse({ ...OPTIONS, delimiter, max_record_size: limits.cell * 4 })
  const input = Readable.from(texts, { objectMode: true })
  input.on('error', error => parser.destroy(error))
  input.pipe(parser)
  let lines: CsvLine[] = []
  let doubled = 0
  try {
    for await (const parsed of parser as AsyncIterable<Parsed>) {
      const cells = parsed.record
      const { ends, double } = endsIn(cells)
      const line = first - 1 + parsed.info.lines - ends - doubled
      doubled += double
      if (cells.some(cell => cell.length > limits.cell)) throw tooLong(file, line)
      lines.push({ line, cells })
      if (lines.length === 1000) {
        yield lines
        lines = []
      }
    }
  } catch (error) {
    throw plainly(error, file, first)
  } finally {
    input.destroy()
  }
  if (lines.length > 0) yield lines
}

/** Line ends inside cells: csv-parse counts the line a record ends on, and counts a CRLF in a cell as two. */
function endsIn(cells: string[]): { ends: number; double: number } {
  let ends = 0
  let double = 0
  for (const cell of cells) {
    if (!/[\r\n]/.test(cell)) continue
    ends += cell.match(/[\r\n]/g)!.length
    double += cell.match(/\r\n/g)?.length ?? 0
  }
  return { ends, double }
}

function plainly(error: unknown, file: string, first: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const line = 'lines' in error && typeof error.lines === 'number' ? first - 1 + error.lines : first
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return unreadable(file, 'ends early: a quotation mark is opened and never closed.', line)
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(file, line)
  return typeof error.code === 'string' && error.code.startsWith('CSV_')
    ? unreadable(
        file,
        `is not a CSV file that can be read: its quotation marks go wrong at line ${line}.`,
        line,
      )
    : error
}
