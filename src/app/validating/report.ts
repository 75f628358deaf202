import { writeFile } from 'node:fs/promises'
import { formatNumber } from '../../core/number.ts'
import { reportLine } from '../../returns/reading/write-csv.ts'
import type { Faults } from './check.ts'
import { linesOfNotRun, type NotRun } from './not-run.ts'
import { reportJson } from './report-json.ts'
import { rowsByRule, rulesInWords } from './rows-by-rule.ts'

/** What is told of a return that was checked. */
export type Report = {
  year: string
  children: number
  rows: number
  faults: Faults
  notRun: readonly NotRun[]
  seconds: number
}

/** Writes a report to a file, or to the screen where none is named. */
export async function writeReport(
  report: Report,
  form: 'words' | 'json' | 'csv' | 'xlsx',
  out: string | undefined,
): Promise<void> {
  const pieces =
    form === 'xlsx'
      ? await workbookOf(report)
      : form === 'json'
        ? reportJson(report)
        : inPieces(LINES[form](report))
  if (out !== undefined) return writeFile(out, pieces)
  const { pipeline } = await import('node:stream/promises')
  await pipeline(pieces, process.stdout, { end: false })
}

/** A report in one of its forms, whole. */
export const reportBytes = (report: Report, form: 'json' | 'csv'): Buffer =>
  form === 'json' ? Buffer.concat([...reportJson(report)]) : Buffer.from([...LINES.csv(report)].join(''))

// What makes a workbook is loaded only where one is asked for.
const workbookOf = async (report: Report) => (await import('./report-workbook.ts')).reportWorkbook(report)

/** Thousands of short lines a write. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const LINES: Record<'words' | 'csv', (report: Report) => Iterable<string>> = {
  *csv({ faults }) {
    yield reportLine([
      'code',
      'table',
      'row',
      'fields',
      'what is wrong',
      'how to mend it',
      'a false alarm if',
    ])
    for (const { rule, table, row } of faults)
      yield reportLine([
        rule.code,
        table ?? '',
        String(row ?? ''),
        rule.fields.join(' '),
        rule.says,
        rule.mend,
        rule.falseAlarm ?? '',
      ])
  },
  *words({ year, children, rows, faults, notRun, seconds }) {
    const counts = rowsByRule(faults)
    yield* rulesInWords(counts)
    yield* linesOfNotRun(notRun)
    const found = `${formatNumber(faults.count)} ${faults.count === 1 ? 'fault' : 'faults'}`
    yield `${formatNumber(children)} children, ${formatNumber(rows)} rows, ${year}: ${found} of ${counts.length} rules in ${seconds} seconds.\n`
  },
}
