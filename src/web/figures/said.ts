import { formatDay } from '../../core/day.ts'
import type { Figure, Indicator } from '../../engines/indicators/index.ts'
import { inUnit } from '../charts/index.ts'
import { unitOf } from './unit-of.ts'

const WHOLE = new Intl.NumberFormat('en-GB')

/** A figure as people read it; why there is none, where there is none. */
export function saidValue(indicator: Indicator, figure: Figure): string {
  if (figure.state === 'no-population') return 'No population'
  if (figure.state === 'empty') return figure.cannotTell > 0 ? 'Cannot tell' : 'None to count'
  return inUnit(figure.value, unitOf(indicator))
}

/** When a figure is of: a day or a period, in words. */
export const saidWhen = (indicator: Indicator, { from, to }: Figure): string =>
  indicator.shape === 'spells' ? `on ${formatDay(to)}` : `from ${formatDay(from)} to ${formatDay(to)}`

/** What was counted out of what, in words. */
export function saidCounts(indicator: Indicator, figure: Figure): string {
  const [part, all] = [WHOLE.format(figure.numerator), WHOLE.format(figure.denominator)]
  switch (indicator.measure) {
    case 'percent':
      return `${part} of ${all}`
    case 'rate-per-10000':
      return figure.state === 'answered'
        ? `${part} among ${all} children in the authority`
        : `${part} counted; how many children live in the authority is not recorded`
    case 'count':
      return part
    case 'average':
    case 'median':
      return `from ${all} with a value`
  }
}

/** A number with its thousands. */
export const whole = (n: number): string => WHOLE.format(n)
