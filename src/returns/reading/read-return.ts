import { formatNumber } from '../../core/number.ts'
import { whoseRows } from '../ssd/whose.ts'
import { type Counter, csvRows } from './csv-rows.ts'
import { CSV_RETURNS, XML_RETURNS } from './formats.ts'
import { BATCH, DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { CsvReturn } from './recognise.ts'
import type { DetectedReturn, Problem, SourceFile, SourceRow } from './source-row.ts'
import { textOf } from './text-of.ts'
import { UnreadableReturn, unreadable } from './unreadable.ts'
import { xmlEvents } from './xml-events.ts'
import { xmlRows } from './xml-rows.ts'
import type { XmlReturn } from './xml-shape.ts'

/** How a return is read. */
export type ReadOptions = {
  limits?: Limits
  /** Told each doubt as it is met; there may be one for every row. */
  report?: (problem: Problem) => void
}

/**
 * The rows of a return in file order, in batches of about 5,000, never more in memory than a batch and one child.
 * Throws UnreadableReturn, whose `problem` says why in one sentence, when a file cannot be read to its end:
 * whoever loads gives up the whole load.
 */
export async function* readReturn(
  found: DetectedReturn,
  options: ReadOptions = {},
): AsyncGenerator<SourceRow[]> {
  const { limits = DEFAULT_LIMITS } = options
  const report = counting(limits, options.report)
  if (found.form === 'xml') {
    const { xml } = Object.values(XML_RETURNS).find(format => format.kind === found.kind)!
    for (const { source } of found.files) yield* xmlFile(source, xml, limits, report)
    return
  }
  const csv = CSV_RETURNS.find(format => format.kind === found.kind)!
  const counter: Counter = { position: 0 }
  const rows = csvFiles(found, csv, limits, counter, report)
  yield* found.kind === 'ssd' ? whoseRows(rows) : rows
}

/** Tells doubts on, and throws UnreadableReturn at more than a return may have. */
export function counting(
  { doubts: most }: Limits,
  tell?: (problem: Problem) => void,
): (problem: Problem) => void {
  let doubts = 0
  return problem => {
    doubts += 1
    if (doubts > most)
      throw unreadable(problem.file, `has more than ${formatNumber(most)} things out of place.`)
    tell?.(problem)
  }
}

async function* csvFiles(
  { files }: DetectedReturn,
  csv: CsvReturn,
  limits: Limits,
  counter: Counter,
  report: (problem: Problem) => void,
): AsyncGenerator<SourceRow[]> {
  for (const { source } of files) yield* csvRows(source, csv, limits, counter, report)
}

async function* xmlFile(
  source: SourceFile,
  xml: XmlReturn,
  limits: Limits,
  report: (problem: Problem) => void,
): AsyncGenerator<SourceRow[]> {
  const rows = xmlRows(xml, source.name, limits, report)
  const events = xmlEvents(source.name, limits, rows)
  for await (const text of textOf(source, limits, report)) {
    events.feed(text)
    if (rows.ready() >= BATCH) yield* inBatches(rows.take())
  }
  events.end()
  yield* inBatches(rows.take())
}

function* inBatches(rows: SourceRow[]): Generator<SourceRow[]> {
  if (rows.length <= BATCH) {
    if (rows.length > 0) yield rows
    return
  }
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

/** Reads a small return whole: its rows, and every problem as a value, an error among them if there is one. */
export async function readWhole(
  found: DetectedReturn,
  limits: Limits = DEFAULT_LIMITS,
): Promise<{ rows: SourceRow[]; problems: Problem[] }> {
  const rows: SourceRow[] = []
  const problems: Problem[] = []
  try {
    for await (const batch of readReturn(found, { limits, report: problem => problems.push(problem) }))
      for (const row of batch) rows.push(row)
  } catch (error) {
    if (!(error instanceof UnreadableReturn)) throw error
    problems.push(error.problem)
  }
  return { rows, problems }
}
