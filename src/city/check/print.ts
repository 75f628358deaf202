import { isoDay, shortDay } from '../../core/day.ts'
import type { Cell } from './cell.ts'
import type { Checked } from './check.ts'
import type { Judged, Verdict } from './judge.ts'
import type { Trend } from './trends.ts'

/**
 * A check as text: the table of cells, then the trends, then `N within, N outside, N not yet answerable`. As JSON the
 * same, `summary` with those words on the last line.
 */
export const printCheck = (checked: Checked, { json }: { json: boolean }): string =>
  json ? asJson(checked) : `${[...table(checked), '', ...lines(checked), '', summary(checked)].join('\n')}\n`

/** How many cells are within, outside and not yet answerable, in words. */
export function summary({ cells }: Checked): string {
  const count = (verdict: Verdict) => cells.filter(cell => cell.verdict === verdict).length
  return `${count('within')} within, ${count('outside')} outside, ${count('not yet answerable')} not yet answerable`
}

const HEAD = ['Figure', 'When', 'Published', 'Simulated', 'Difference', 'Verdict', 'Document']
const IS_NUMBER = [2, 3, 4]

function table({ cells }: Checked): string[] {
  const rows = cells.map(({ cell, simulated, difference, verdict }) => [
    cell.row,
    when(cell),
    `${sign(cell)}${tenths(cell.value)}${mark(cell)}`,
    simulated === undefined || simulated === null ? '-' : `${tenths(simulated)}${mark(cell)}`,
    difference === null ? '-' : apart(cell, difference),
    verdict,
    cell.document,
  ])
  return inColumns([HEAD, ...rows])
}

function lines({ trends }: Checked): string[] {
  const right = trends.filter(trend => trend.verdict === 'right').length
  const wrong = trends.filter(trend => trend.verdict === 'wrong').length
  const rows = trends.map(({ row, from, to, published, simulated, verdict }) => [
    row,
    `${shortDay(from.to)} to ${shortDay(to.to)}`,
    published,
    simulated ?? '-',
    verdict,
  ])
  const head = ['Trend', 'When', 'Published', 'Simulated', 'Verdict']
  const said = `Trends: ${right} right, ${wrong} wrong, ${trends.length - right - wrong} not yet answerable`
  return [...inColumns([head, ...rows], []), said]
}

const when = ({ from, to }: Cell): string =>
  from === to ? shortDay(to) : `${shortDay(from)} to ${shortDay(to)}`

const tenths = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1, useGrouping: false })

const sign = ({ bound }: Cell): string => (bound === 'at-least' ? '>' : bound === 'at-most' ? '<' : '')

const mark = ({ unit, per }: Cell): string => (unit === 'percent' ? '%' : per === 'month' ? ' a month' : '')

/** Points for a percentage, else a share of what was published. */
function apart({ unit, value }: Cell, difference: number): string {
  const plus = difference > 0 ? '+' : ''
  if (unit === 'percent') return `${plus}${tenths(difference)} pts`
  return `${plus}${tenths((100 * difference) / Math.abs(value))}%`
}

function inColumns(rows: readonly string[][], numbers: readonly number[] = IS_NUMBER): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map(row => row[i]!.length)))
  return rows.map(row =>
    row
      .map((text, i) => (numbers.includes(i) ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  )
}

function asJson(checked: Checked): string {
  const cells = checked.cells.map(cellAsJson)
  const trends = checked.trends.map(trendAsJson)
  const body = JSON.stringify({ cells, trends }, null, 2).replace(/\n\}$/, '')
  // On one line with the bracket, so that the last line says it to people and to programs.
  return `${body},\n  "summary": ${JSON.stringify(summary(checked))}}\n`
}

const cellAsJson = ({ cell, simulated, difference, verdict }: Judged) => {
  const { inTrend: _, from, to, ...rest } = cell
  return { ...rest, from: isoDay(from), to: isoDay(to), simulated: simulated ?? null, difference, verdict }
}

const trendAsJson = ({ from, to, ...rest }: Trend) => ({ ...rest, from: isoDay(from.to), to: isoDay(to.to) })
