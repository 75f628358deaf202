import { formatNumber } from '../../core/number.ts'
import type { LiveSummary } from '../../returns/from-record/index.ts'

const count = (n: number, one: string, many: string): string => `${formatNumber(n)} ${n === 1 ? one : many}`

/** What was exported from the record, as a person reads it: rows by table, what is empty and why, and each file's digest. */
export function summaryInWords(done: LiveSummary, dir: string): string {
  const { year, asKnownAt, children, withoutNumber, tables, files } = done
  const lines = [
    `The SSDA903 for ${year} from the record, as known at ${asKnownAt}: ${count(children, 'child', 'children')}.`,
    ...tables.map(({ table, rows, why, unsaid }) =>
      [
        `  ${table.padEnd(15)}${formatNumber(rows).padStart(7)} ${rows === 1 ? 'row' : 'rows'}`,
        ...(why === undefined ? [] : [`. ${why}.`]),
        ...(unsaid === undefined
          ? []
          : [`. Always empty, as nothing here says it yet: ${unsaid.join(', ')}.`]),
      ].join(''),
    ),
  ]
  if (withoutNumber > 0)
    lines.push(
      `${count(withoutNumber, 'child has', 'children have')} no number of this authority: the last ten characters of Goldthread’s own id stand in its place.`,
    )
  lines.push(
    `Wrote to ${dir}, with summary.json:`,
    ...files.map(({ name, sha256 }) => `  ${name}  SHA-256 ${sha256}`),
  )
  return `${lines.join('\n')}\n`
}
