/** What a figure's number is: of 100, whole things, per 10,000 children, days, or a score to one decimal place. */
export type Unit = 'percent' | 'count' | 'rate' | 'days' | 'score'

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const TENTH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A number as people read it: '83.3%', '1,204', '64.2 per 10,000', '12 days'; 'no figure' for none. */
export function inUnit(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return 'no figure'
  if (unit === 'percent') return `${TENTH.format(value)}%`
  if (unit === 'rate') return `${TENTH.format(value)} per 10,000`
  if (unit === 'days') return `${TENTH.format(value)} ${value === 1 ? 'day' : 'days'}`
  return unit === 'score' ? TENTH.format(value) : WHOLE.format(value)
}

/** The same, short enough for an axis: '80%', '1,200', '12'. */
export const onAxis = (value: number, unit: Unit): string =>
  unit === 'percent' ? `${TENTH.format(value)}%` : TENTH.format(value)
