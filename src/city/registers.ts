import { birthday } from '../core/birthday.ts'
import type { Day } from '../core/day.ts'
import { type CityFamily, type Happening, homeOn } from '../engines/simulation/index.ts'

/** A family and what happens to it, as it is played. */
export type Coming = { family: CityFamily; happenings: readonly Happening[] }

/** Whether anybody outside the family ever worried about one of its children, or had one in their care. */
export const isMet = ({ family, happenings }: Coming): boolean =>
  // Who came alone came into care.
  family.adults.length === 0 || happenings.some(isWorry)

/**
 * A family as the registers of schools and health visitors say on the last day: those of its children who are still
 * children and live in the city, the grown-up who is told first when something happens to one of them, and where the
 * family lives at last, as no service asks. A register lets go of whoever is grown up or gone: such a family is undefined
 * where it has nobody left. Nothing of a worry is in it.
 */
export function asRegistersHold({ family, happenings }: Coming, lastDay: Day): Coming | undefined {
  if (family.adults.length === 0) return undefined
  if (family.from > lastDay || (family.until !== null && family.until <= lastDay)) return undefined
  const children = family.children.filter(({ born }) => born <= lastDay && birthday(born, 18) > lastDay)
  if (children.length === 0) return undefined
  const last = homeOn(family, lastDay)!
  return {
    family: {
      ...family,
      adults: family.adults.slice(0, 1),
      children,
      homes: [{ from: family.homes[0]!.from, home: last.home }],
    },
    happenings: happenings.filter(
      one => one.what !== 'moves' && !isWorry(one) && children.includes(one.child),
    ),
  }
}

const isWorry = ({ what }: Happening): boolean => what === 'worry'
