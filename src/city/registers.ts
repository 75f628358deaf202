import { birthday } from '../core/birthday.ts'
import type { Day } from '../core/day.ts'
import { type CityFamily, type Happening, homeOn } from '../engines/simulation/index.ts'

/** A family and what happens to it, as it is played. */
export type Coming = { family: CityFamily; happenings: readonly Happening[] }

/**
 * A family as the record holds it on the last day. Of one that nobody ever worried about there is what the registers of
 * schools and health visitors say now: those of its children who are still children and live in the city, the grown-up who
 * is told first when something happens to one of them, and where the family lives at last, as no service ever asked. A register lets go of whoever is grown up or gone: such a family
 * is undefined where it has nobody left. What was so of a family that was met is all kept.
 */
export function asRegistersHold({ family, happenings }: Coming, lastDay: Day): Coming | undefined {
  // Who came alone came into care.
  const isMet = family.adults.length === 0 || happenings.some(({ what }) => what === 'worry')
  if (isMet) return { family, happenings }
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
    happenings: happenings.filter(({ what, child }) => what !== 'moves' && children.includes(child)),
  }
}
