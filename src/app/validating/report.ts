import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { formatNumber } from '../../core/number.ts'
import type { Fault } from '../../returns/checking/index.ts'
import { RULES } from '../../returns/ssda903/rules/index.ts'

/** What is told of a return that was checked. */
export type Report = {
  year: string
  children: number
  rows: number
  faults: readonly Fault[]
  seconds: number
}

/** Writes a report to a file, or to the screen where none is named. */
export async function writeReport(
  report: Report,
  form: 'words' | 'json' | 'csv',
  out: string | undefined,
): Promise<void> {
  const pieces = Readable.from(inPieces(LINES[form](report)))
  if (out !== undefined) return pipeline(pieces, createWriteStream(out))
  await pipeline(pieces, process.stdout, { end: false })
}

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

const LINES: Record<'words' | 'json' | 'csv', (report: Report) => Iterable<string>> = {
  *json({ year, children, faults, seconds }) {
    yield `{"year":${JSON.stringify(year)},"children":${children},"faults":[`
    for (const [nth, fault] of faults.entries()) yield `${nth === 0 ? '' : ','}\n${JSON.stringify(fault)}`
    yield `\n],"seconds":${seconds}}\n`
  },
  *csv({ faults }) {
    const words = wordsByCode()
    yield 'code,table,row,fields,what is wrong,how to mend it\n'
    for (const { code, table, row, fields } of faults) {
      const { says, mend } = words.get(code)!
      yield `${[code, table, String(row), fields.join(' '), says, mend].map(cell).join(',')}\n`
    }
  },
  *words({ year, children, rows, faults, seconds }) {
    const words = wordsByCode()
    const counts = new Map<string, number>()
    for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1)
    for (const [code, count] of counts) {
      const { says, mend } = words.get(code)!
      yield `${code}  ${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}: ${says}\n    ${mend}\n`
    }
    const found = `${formatNumber(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`
    yield `${formatNumber(children)} children, ${formatNumber(rows)} rows, ${year}: ${found} of ${counts.size} rules in ${seconds} seconds.\n`
  },
}

const wordsByCode = () => new Map(RULES.map(({ code, says, mend }) => [code, { says, mend }]))

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
