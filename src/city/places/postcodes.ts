import { SMALL_AREAS, type SmallArea } from './small-areas.ts'

/**
 * The city's postcode area: of a real shape, and used by nobody. The letters stand in no list of the areas of the
 * United Kingdom, the Crown Dependencies, the forces (BF) or of post without a place (BX).
 */
export const POSTCODE_AREA = 'WQ'

// The letters that the last two of a postcode may be.
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** How many postcodes a small area has. */
export const POSTCODES_EACH: number = LETTERS.length ** 2

/** A small area's nth postcode (from 0), 'WQ3 4AB'. */
export function postcodeOf({ sector }: SmallArea, n: number): string {
  const first = LETTERS[Math.floor(n / LETTERS.length) % LETTERS.length]!
  return `${sector}${first}${LETTERS[n % LETTERS.length]!}`
}

const bySector = new Map(SMALL_AREAS.map(area => [area.sector, area]))

/** The small area of a postcode of the city; undefined for any other. */
export function smallAreaOf(postcode: string): SmallArea | undefined {
  return bySector.get(postcode.slice(0, -2))
}

/** The city's whole table from postcode to small area, as a council would buy it. */
export function* postcodeTable(): Generator<{ postcode: string; area: SmallArea }> {
  for (const area of SMALL_AREAS)
    for (let n = 0; n < POSTCODES_EACH; n++) yield { postcode: postcodeOf(area, n), area }
}
