import type { Chance, CityHome } from '../../engines/simulation/index.ts'
import { POSTCODES_EACH, postcodeOf } from './postcodes.ts'
import { SMALL_AREAS } from './small-areas.ts'
import { STREETS } from './streets.ts'

const HIGHEST_NUMBER = 140
const FLATS = 0.15

/** A home in a small area (by its place in SMALL_AREAS), at an address that is nowhere. */
export function homeIn(chance: Chance, area: number): CityHome {
  const place = SMALL_AREAS[area]!
  const streets = STREETS[area]!
  const street = Math.floor(chance.next() * streets.length)
  const number = chance.whole(1, HIGHEST_NUMBER)
  const each = POSTCODES_EACH / streets.length
  // The postman's way: a stretch of one street has one postcode.
  const stretch = Math.floor(((number - 1) / HIGHEST_NUMBER) * each)
  const house = `${number} ${streets[street]}`
  return {
    lines: chance.happens(FLATS) ? `Flat ${chance.whole(1, 12)}, ${house}` : house,
    postcode: postcodeOf(place, Math.floor(street * each) + stretch),
    area: place.name,
    locality: place.locality,
    deprivation: place.deprivation,
  }
}

const shares = upTo(SMALL_AREAS.map(({ share }) => share))

/** A small area where any family of the city may live, by its place in SMALL_AREAS. */
export const anyArea = (chance: Chance): number => draw(chance, shares)

// Whoever moves looks at what is near and what costs about the same.
const near = SMALL_AREAS.map(from => moving(from.deprivation, place => place.locality === from.locality))
const far = SMALL_AREAS.map(from => moving(from.deprivation, place => place.locality !== from.locality))

/** Where a family of a small area moves to: within the locality, or beyond it. */
export const areaAfter = (chance: Chance, area: number, withinLocality: boolean): number =>
  draw(chance, (withinLocality ? near : far)[area]!)

function moving(deprivation: number, fits: (place: (typeof SMALL_AREAS)[number]) => boolean): number[] {
  return upTo(
    SMALL_AREAS.map(place =>
      fits(place) ? place.share * Math.exp(-Math.abs(place.deprivation - deprivation) / 2) : 0,
    ),
  )
}

function upTo(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map(weight => {
    sum += weight
    return sum
  })
}

function draw(chance: Chance, sums: readonly number[]): number {
  const at = chance.next() * sums.at(-1)!
  return sums.findIndex(sum => sum > at)
}
