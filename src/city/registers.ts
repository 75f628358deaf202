import type { Day } from '../core/day.ts'
import type { CityFamily, Happening } from '../engines/simulation/index.ts'

/** A family and what happens to it, as it is played. */
export type Coming = { family: CityFamily; happenings: readonly Happening[] }

/**
 * A family as the record holds it. Of one that nobody ever worried about there is what the registers of schools and
 * health visitors say now: where it lives at last, and not where it lived before, as no service ever asked. What was
 * so of a family that was met is all kept.
 */
export function asRegistersHold({ family, happenings }: Coming, lastDay: Day): Coming {
  // Who came alone came into care.
  const isMet = family.adults.length === 0 || happenings.some(({ what }) => what === 'worry')
  const last = family.homes.findLast(({ from }) => from <= lastDay) ?? family.homes[0]
  if (isMet || !last) return { family, happenings }
  return {
    family: { ...family, homes: [{ from: family.homes[0]!.from, home: last.home }] },
    happenings: happenings.filter(({ what }) => what !== 'moves'),
  }
}
