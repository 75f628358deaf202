import type { Day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'
import { SMALL_AREAS } from '../places/small-areas.ts'

/** How often a worry about a family reaches the service, as a multiple of the average family: most have little. */
export function needOf(chance: Chance, decile: number, on: Day): number {
  const [slope, spread] = [dialOn('need-by-decile', on), dialOn('need-spread', on)]
  const middle = ofPlace(decile, slope) / averageOfPlaces(slope)
  return chance.length(middle * Math.exp((-spread * spread) / 2), spread)
}

const ofPlace = (decile: number, slope: number): number => Math.exp(-slope * (decile - 1))

const averages = new Map<number, number>()

function averageOfPlaces(slope: number): number {
  const known = averages.get(slope)
  if (known !== undefined) return known
  const average = SMALL_AREAS.reduce(
    (sum, { share, deprivation }) => sum + share * ofPlace(deprivation, slope),
    0,
  )
  averages.set(slope, average)
  return average
}
