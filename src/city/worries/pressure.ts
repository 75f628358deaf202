import { addDays, type Day } from '../../core/day.ts'
import { FIRST_DAY } from '../window.ts'
import { BRINGERS, type Bringer, seasonOf } from './season.ts'

/** A named parameter of the city on a day. */
export type DialOn = (name: string, on: Day) => number

/**
 * How many worries an average family would have had by each day: the running total that turns a family's share of
 * need into days. Between two days whose totals differ by x there are as many worries as a Poisson of x times need.
 */
export type Pressure = {
  /** The total by the beginning of a day. */
  by(on: Day): number
  /** The day on which the total passes a number; later than the last day when it never does. */
  dayOf(total: number): Day
  /** How likely each bringer is on a day up to the last. */
  bringers(on: Day): Record<Bringer, number>
}

const kept = new WeakMap<DialOn, Map<Day, Pressure>>()

/** The pressure up to the last day under these dials: worked out once, and kept as long as the dials are. */
export function pressureUpTo(lastDay: Day, dial: DialOn): Pressure {
  const ofDial = kept.get(dial) ?? new Map<Day, Pressure>()
  kept.set(dial, ofDial)
  const known = ofDial.get(lastDay)
  if (known) return known
  const made = makePressure(lastDay, dial)
  ofDial.set(lastDay, made)
  return made
}

function makePressure(lastDay: Day, dial: DialOn): Pressure {
  const upTo = new Float64Array(lastDay - FIRST_DAY + 2)
  const bringers: Record<Bringer, number>[] = []
  for (let on = FIRST_DAY; on <= lastDay; on = addDays(on, 1)) {
    const weight = (bringer: Bringer) => dial(`from-${bringer}`, on) * seasonOf[bringer](on)
    const weights = BRINGERS.map(one => [one, weight(one)] as const)
    const all = weights.reduce((sum, [, each]) => sum + each, 0)
    bringers.push(Object.fromEntries(weights) as Record<Bringer, number>)
    upTo[on - FIRST_DAY + 1] = upTo[on - FIRST_DAY]! + (all / 100) * (dial('worries-a-year', on) / 365.25)
  }
  return {
    by: on => upTo[Math.min(Math.max(on - FIRST_DAY, 0), upTo.length - 1)]!,
    dayOf(total) {
      let [low, high] = [0, upTo.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (upTo[middle + 1]! > total) high = middle
        else low = middle + 1
      }
      return addDays(FIRST_DAY, low)
    },
    bringers: on => bringers[on - FIRST_DAY]!,
  }
}
