import { formatNumber } from '../../core/number.ts'
import { type LiveSummary, whyLeftOut } from '../../returns/from-record/index.ts'

const count = (n: number, one: string, many: string): string => `${formatNumber(n)} ${n === 1 ? one : many}`

/** What was exported from the record, as a person reads it, `called` being what the return is: rows by table, what is empty and why, and each file's digest. */
export function summaryInWords(done: LiveSummary, called: string, dir: string): string {
  const { year, asKnownAt, children, withoutNumber, tables, files } = done
  const lines = [
    `The ${called} for ${year} from the record, as known at ${asKnownAt}: ${count(children, 'child', 'children')}.`,
    ...tables.map(({ table, rows, why, unsaid, withoutPlace }) =>
      [
        `  ${table.padEnd(22)}${formatNumber(rows).padStart(7)} ${rows === 1 ? 'row' : 'rows'}`,
        ...(why === undefined ? [] : [`. ${why}.`]),
        ...(withoutPlace === undefined ? [] : [`. ${whyLeftOut(withoutPlace)}.`]),
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
