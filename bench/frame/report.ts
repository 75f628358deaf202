import { appendFileSync } from 'node:fs'

/** One figure beside its goal. `goal` and `measured` are in `unit`; less is better. */
export type Figure = { figure: string; goal: number; measured: number; unit: string }

/** Prints figures as a table that says of each whether its goal is met, and notes them for the count at the end. */
export function report(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ figure, goal, measured, unit }) => [
    figure,
    `${round(measured)} ${unit}`,
    `under ${round(goal)} ${unit}`,
    measured <= goal ? 'met' : 'NOT met',
  ])
  const all = [[title, 'measured', 'goal', ''], ...rows]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(row => row[column]!.length)))
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
  console.log('')
  const notes = process.env.GOLDTHREAD_FIGURES
  if (notes) appendFileSync(notes, figures.map(figure => `${JSON.stringify(figure)}\n`).join(''))
}

/** The value below which a share of the measured ones lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const round = (n: number): string => (n < 10 ? n.toFixed(1) : Math.round(n).toLocaleString('en-GB'))
