import { type Cell, monthsOf } from './cell.ts'

export type Verdict = 'within' | 'outside' | 'not yet answerable'

/** A published number, what the city's own record says, and whether they agree. */
export type Judged = {
  cell: Cell
  /** In the cell's unit; null when nothing is there to work it out from; undefined when it cannot be asked yet. */
  simulated: number | null | undefined
  /** Simulated less published. */
  difference: number | null
  verdict: Verdict
}

const SHARE = 0.1
const POINTS = 5
const FEW = 100
const DEVIATIONS = 2
/** Rounding of what is compared must not decide. */
const CRUMB = 1e-9

/**
 * How far from the published number the city may be, in the cell's unit. 5 points for a percentage; 10% for a rate, days,
 * an average and a count of more than 100. A count of 100 or fewer (of a monthly number: all that were counted) may be
 * two standard deviations of a Poisson count off, as the real city would be if it were lived again, or 10% if more.
 */
export function mayDiffer(cell: Cell): number {
  const size = Math.abs(cell.value)
  if (cell.unit === 'percent') return POINTS
  if (cell.unit !== 'count') return SHARE * size
  const months = cell.per === 'month' ? monthsOf(cell) : 1
  const counted = size * months
  if (counted > FEW) return SHARE * size
  return Math.max(SHARE * size, (DEVIATIONS * Math.sqrt(counted)) / months)
}

/** Judges what was simulated. Nothing at all is never within, unless nothing was published. */
export function judge(cell: Cell, simulated: number | null | undefined): Judged {
  if (simulated === undefined) return { cell, simulated, difference: null, verdict: 'not yet answerable' }
  if (simulated === null) return { cell, simulated, difference: null, verdict: 'outside' }
  const difference = simulated - cell.value
  const agrees = !isNothing(cell, simulated) && isNear(cell, difference)
  return { cell, simulated, difference, verdict: agrees ? 'within' : 'outside' }
}

/** Nothing was found where something was published. A share of nought is a share of something, and is judged. */
export const isNothing = ({ unit, value }: Cell, simulated: number): boolean =>
  unit !== 'percent' && simulated === 0 && value !== 0

function isNear(cell: Cell, difference: number): boolean {
  const may = mayDiffer(cell) + CRUMB
  const more = cell.bound === 'at-least' || difference <= may
  const less = cell.bound === 'at-most' || difference >= -may
  return more && less
}
