import type { Day } from '../../core/day.ts'
import type { Indicator } from './indicator.ts'

/** One number of a measure: over a period (events) or on the day `to` (spells). */
export type Figure = {
  /** 'answered'; 'empty' when nothing is in the denominator; 'no-population' when a rate has none to divide by. */
  state: 'answered' | 'empty' | 'no-population'
  /** A count; a percentage to one decimal place; a rate per 10,000; an average or median in the measure's own unit. */
  value: number | null
  numerator: number
  denominator: number
  /** Rows that cannot be told: in neither number. */
  cannotTell: number
  from: Day
  to: Day
}

/** What was counted, before it is made a figure. */
export type Counts = {
  numerator: number
  denominator: number
  cannot_tell: number
  total: number | null
  median: number | null
}

const tenth = (n: number): number => Math.round(n * 10) / 10

/** Makes a figure of what was counted. `population` is of children in the authority on `to`, for a rate. */
export function figureOf(
  indicator: Indicator,
  row: Counts,
  population: number | undefined,
  from: Day,
  to: Day,
): Figure {
  const { numerator, denominator } = row
  const counted = { numerator, denominator, cannotTell: row.cannot_tell, from, to }
  const none = { state: 'empty', value: null, ...counted } as const
  switch (indicator.measure) {
    case 'count':
      return { state: 'answered', value: numerator, ...counted }
    case 'percent':
      return denominator === 0
        ? none
        : { state: 'answered', value: tenth((100 * numerator) / denominator), ...counted }
    case 'average':
      return denominator === 0
        ? none
        : { state: 'answered', value: tenth((row.total ?? 0) / denominator), ...counted }
    case 'median':
      return denominator === 0 || row.median === null
        ? none
        : { state: 'answered', value: tenth(row.median), ...counted }
    case 'rate-per-10000':
      if (!population) return { state: 'no-population', value: null, ...counted }
      return {
        state: 'answered',
        value: tenth((10_000 * numerator) / population),
        ...counted,
        denominator: population,
      }
  }
}

/** The least and the most a figure could be, were every row that cannot be told known; undefined when none is untold. */
export function range(indicator: Indicator, figure: Figure): { least: number; most: number } | undefined {
  const { numerator, denominator, cannotTell } = figure
  if (cannotTell === 0) return undefined
  switch (indicator.measure) {
    case 'count':
      return { least: numerator, most: numerator + cannotTell }
    case 'percent': {
      const all = denominator + cannotTell
      return { least: tenth((100 * numerator) / all), most: tenth((100 * (numerator + cannotTell)) / all) }
    }
    case 'rate-per-10000':
      if (figure.state !== 'answered') return undefined
      return {
        least: tenth((10_000 * numerator) / denominator),
        most: tenth((10_000 * (numerator + cannotTell)) / denominator),
      }
    // A value that is not in the record could be anything.
    case 'average':
    case 'median':
      return undefined
  }
}
