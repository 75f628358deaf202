import type { CityAsked } from '../../city/index.ts'
import { type Day, day } from '../../core/day.ts'
import { START_CITY } from '../city/asked.ts'

/** A start is open within this many seconds of its first step, the installing of what it needs included. */
const OPEN_WITHIN = 90
/** Seconds that a whole city takes in a good hour of two cores: where that is too late it is not tried, as trying costs 14. */
const QUICKEST = 83
/** What comes after the city is there: opening the database anew. */
const OPENING = 1
/** From this share of the work on, its pace says how long the whole takes; beyond the other, beginning anew saves nothing. */
const TELLING: readonly [from: number, to: number] = [0.08, 0.2]

/** The first families are played a little quicker than the whole: of the time there is, this share is planned with. */
const PLANNED = 0.93

const FIVE_YEARS_FROM: Day = day('2018-04-01')

/** What a start builds when nobody said what. */
export type Fitting = {
  /** The city it begins with. */
  city: CityAsked
  /** Whether the city, of which this share is built after so many seconds, opens too late: to be asked as it grows. */
  isTooSlow(share: number, seconds: number): boolean
}

/** The city's last five years: what fits where its whole twelve do not. */
export const LAST_FIVE_YEARS: CityAsked = { ...START_CITY, from: FIVE_YEARS_FROM }

/**
 * The whole city where it opens in time, its last five years where it does not. `gone` are the seconds since the program
 * began, the installing of what it needs included. A machine that turns out slow is told by how it plays the first
 * families.
 */
export function fitting(gone: number): Fitting {
  if (gone + QUICKEST > OPEN_WITHIN) return { city: LAST_FIVE_YEARS, isTooSlow: () => false }
  const left = PLANNED * (OPEN_WITHIN - OPENING - gone)
  const [from, to] = TELLING
  return {
    city: START_CITY,
    isTooSlow: (share, seconds) => share >= from && share <= to && seconds / share > left,
  }
}
