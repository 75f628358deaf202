import type { Day } from '../../core/day.ts'
import { type CityPerson, chanceOf } from '../../engines/simulation/index.ts'
import type { DialOn } from './pressure.ts'

/** The census's codes, as often as judged among disabled children whom a social worker knows. */
const CODES = {
  AUT: 30,
  LD: 22,
  BEH: 12,
  COMM: 10,
  MOB: 9,
  DDA: 5,
  PC: 4,
  VIS: 3,
  HEAR: 3,
  CON: 1,
  INC: 1,
} as const

/** What is told of a child only once they are of an age to show it. */
const SHOWS_LATER: readonly string[] = ['AUT', 'LD', 'BEH', 'COMM', 'INC']
const THREE_YEARS = 1096

/** The disabilities of some children on a day, by the child's id: few have one, and it is theirs for life. */
export function disabilitiesOf(
  children: readonly CityPerson[],
  on: Day,
  seed: number,
  dial: DialOn,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { id, born } of children) {
    const chance = chanceOf(seed, 'disability', id)
    if (born > on || !chance.happens(dial('children-disabled', born))) continue
    const disability = chance.weighted(CODES)
    if (on - born >= THREE_YEARS || !SHOWS_LATER.includes(disability)) found[id] = disability
  }
  return found
}
