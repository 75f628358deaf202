import type { Day } from '../core/day.ts'
import type { CityFamily } from '../engines/simulation/index.ts'
import { arrivalCount, arrivalNumber } from './arrivals.ts'
import { familyCount, familyNumber } from './households.ts'

const numbered = (count: number, make: (n: number) => CityFamily | undefined): CityFamily[] =>
  Array.from({ length: count }, (_, n) => make(n)).filter(family => family !== undefined)

/** Every family with children that lives in the city at some time up to the last day, by number. */
export const families = (seed: number, scale: number, lastDay: Day): CityFamily[] =>
  numbered(familyCount(scale, lastDay), n => familyNumber(n, seed, scale))

/** Every young person who arrives in the city alone up to the last day, by number. */
export const arrivals = (seed: number, scale: number, lastDay: Day): CityFamily[] =>
  numbered(arrivalCount(scale, lastDay), n => arrivalNumber(n, seed, scale, lastDay))
