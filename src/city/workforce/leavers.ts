import type { Day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'

type Contract = 'permanent' | 'agency'

/** Chooses who of those who work somewhere leaves on the first of a month. */
export type Leaving = <T>(all: readonly T[], contractOf: (one: T) => Contract, on: Day, chance: Chance) => T[]

/**
 * Who leaves, month by month, so that in a year as many do as a share says: what of a person is left over in one month
 * is owed to the next. Which of them goes is chance; were how many chance too, a service of 200 would be some points off.
 */
export function leavingBy(aYear: (on: Day, contract: Contract) => number): Leaving {
  const owed: Record<Contract, number> = { permanent: 0.5, agency: 0.5 }
  return (all, contractOf, on, chance) =>
    (['permanent', 'agency'] as const).flatMap(contract => {
      const left = all.filter(one => contractOf(one) === contract)
      owed[contract] += (left.length * aYear(on, contract)) / 12
      const going = []
      for (; owed[contract] >= 1; owed[contract] -= 1) {
        if (left.length === 0) break
        going.push(...left.splice(chance.whole(0, left.length - 1), 1))
      }
      return going
    })
}
