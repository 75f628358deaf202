import { formatNumber } from '../../core/number.ts'
import { type Checked, isKept } from './check.ts'
import type { Waiting } from './law.ts'

/** Rows of each broken law that are shown. */
const SHOWN = 5

/** What came of asking the laws, as lines for a person to read; the last line sums up. */
export function printLaws(checked: readonly Checked[], waiting: readonly Waiting[]): string[] {
  const kept = checked.filter(isKept)
  return [
    ...checked.flatMap(one => [headOf(one), ...rowsOf(one)]),
    ...waiting.map(({ n, words, waits }) => `${numberOf(n)} not asked  ${words}: waits for ${waits}`),
    `${kept.length} laws kept, ${checked.length - kept.length} broken, ${waiting.length} not yet asked`,
  ]
}

const numberOf = (n: number): string => String(n).padStart(3)

function headOf({ n, words, leaves, count, found, missed, ms }: Checked): string {
  const verdict = count > 0 ? 'BROKEN    ' : missed.length > 0 ? 'BLIND     ' : 'kept      '
  const planted = found.length + missed.length
  const said = [
    count > 0 ? `${formatNumber(count)} rows` : '',
    planted > 0 ? `${found.length} of ${planted} planted faults found` : '',
    leaves === null ? '' : `not asked: ${leaves}`,
    `${ms} ms`,
  ].filter(part => part !== '')
  return `${numberOf(n)} ${verdict} ${words} (${said.join('; ')})`
}

function rowsOf({ broken, missed }: Checked): string[] {
  return [
    ...broken.slice(0, SHOWN).map(({ kind, id, child, says }) => {
      const about = child === null || child === id ? '' : `, child ${child}`
      return `      ${kind} ${id}${about}: ${says}`
    }),
    ...missed.slice(0, SHOWN).map(({ kind, id }) => `      planted and not found: ${kind} ${id}`),
  ]
}
