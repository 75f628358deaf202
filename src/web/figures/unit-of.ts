import type { Indicator } from '../../engines/indicators/index.ts'
import type { Unit } from '../charts/index.ts'

/** What an indicator's number is written as. */
export function unitOf(indicator: Indicator): Unit {
  if (indicator.measure === 'count' || indicator.measure === 'percent') return indicator.measure
  if (indicator.measure === 'rate-per-10000') return 'rate'
  // An average is of days where its definition says so; else of scores.
  return /\bdays\b/.test(indicator.definition) ? 'days' : 'score'
}

const BETTER = { higher: 'Higher is better', lower: 'Lower is better', neutral: 'Neither way is better' }

/** Which way is better, in words. */
export const betterWords = (indicator: Indicator): string => BETTER[indicator.better]
