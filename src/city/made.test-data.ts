import { birthday } from '../core/birthday.ts'
import { type Day, day } from '../core/day.ts'
import type { CityFamily, CityPerson, Happening } from '../engines/simulation/index.ts'
import { comingTo } from './demand.ts'
import { families } from './everyone.test-data.ts'
import { dialOn } from './parameters/index.ts'

/** A tenth of a city, made once for all tests that look at it. */
export const SCALE = 0.1
export const SEED = 1
export const LAST = day('2023-03-31')

const began = performance.now()

export const FAMILIES: readonly CityFamily[] = [...families(SEED, SCALE, LAST)]

export const LIVES: readonly { family: CityFamily; happenings: Happening[] }[] = FAMILIES.map(family => ({
  family,
  happenings: comingTo(family, SEED, LAST, dialOn),
}))

/** How long it took to make them, in ms. */
export const TOOK: number = performance.now() - began

export const WORRIES: readonly { family: CityFamily; worry: Happening }[] = LIVES.flatMap(
  ({ family, happenings }) =>
    happenings.filter(({ what }) => what === 'worry').map(worry => ({ family, worry })),
)

/** The worries as forms: one of the children of each. */
export const FORMS: typeof WORRIES = [
  ...new Map(WORRIES.map(one => [one.worry.with.together, one] as const)).values(),
]

/** The children of a family who live in the city on a day. */
export function livingOn(family: CityFamily, on: Day): CityPerson[] {
  if (family.from > on || (family.until !== null && family.until <= on)) return []
  return family.children.filter(child => child.born <= on && birthday(child.born, 18) > on)
}
