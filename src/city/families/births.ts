import { addDays, type Day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'

// Law 4 asks for 26 weeks; nature mostly for ten months.
const TEN_MONTHS = 300
const YEAR = 365.25
const OLDEST_MOTHER = 45 * YEAR

const SIZES = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 } as const
type Size = keyof typeof SIZES

/** A birth: the day, and whether it is of twins. */
export type Birth = { on: Day; twins: boolean }

/** A mother's births from her first on, and the day she was herself born; `decile` is that of where she lives. */
export function birthsOf(chance: Chance, first: Day, decile: number): { mother: Day; births: Birth[] } {
  const age = dialOn('first-birth-age', first) + (decile - 4) * dialOn('first-birth-age-by-decile', first)
  const mother = addDays(first, -Math.round(clamp(chance.around(age, 5.3), 14.5, 43) * YEAR))
  let left = SIZES[chance.weighted(sizesOn(first))]
  const births: Birth[] = []
  for (let on = first; left > 0 && on - mother < OLDEST_MOTHER; on = addDays(on, gap(chance, first))) {
    const twins = chance.happens(dialOn('twins', on))
    births.push({ on, twins })
    left -= twins ? 2 : 1
  }
  return { mother, births }
}

const gap = (chance: Chance, on: Day): number =>
  TEN_MONTHS + Math.round(chance.length(dialOn('next-birth-days', on), 0.65))

function sizesOn(on: Day): Record<Size, number> {
  return {
    one: dialOn('family-of-one', on),
    two: dialOn('family-of-two', on),
    three: dialOn('family-of-three', on),
    four: dialOn('family-of-four', on),
    five: dialOn('family-of-five', on),
    six: dialOn('family-of-six', on),
  }
}

const clamp = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most)
