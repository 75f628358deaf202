import { addDays, type Day, day } from '../../core/day.ts'
import { dialOn } from '../parameters/index.ts'

const FIRST = day('1980-01-01')
const LAST = day('2040-12-31')
const YEAR = 365.25

/** How a family of the city begins: with the first birth of a mother who lives there, or by coming with children. */
export type Beginning = { on: Day; comes: boolean }

/**
 * How many beginnings of a kind there have been by each day from FIRST, at scale 1: the running total of a yearly
 * rate. A number finds its day in it, so things can be made in any order, and no month has more than its share.
 */
class Count {
  private readonly upTo: Float64Array

  constructor(perYear: (on: Day) => number) {
    this.upTo = new Float64Array(LAST - FIRST + 2)
    for (let d = FIRST; d <= LAST; d = addDays(d, 1)) {
      const at = d - FIRST
      this.upTo[at + 1] = this.upTo[at]! + perYear(d) / YEAR
    }
  }

  /** How many there have been by the end of a day. */
  by(on: Day): number {
    return this.upTo[Math.min(Math.max(on - FIRST + 1, 0), this.upTo.length - 1)]!
  }

  /** The day on which the count passes a number. */
  dayOf(count: number): Day {
    let [low, high] = [0, this.upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.upTo[middle + 1]! > count) high = middle
      else low = middle + 1
    }
    return addDays(FIRST, low)
  }
}

const rate = (name: string) => (on: Day) => dialOn(name, on)
const families = new Count(on => dialOn('families-begin', on) + dialOn('families-come', on))
const alone = new Count(rate('alone-a-year'))

/** How many families have begun by a day in a city of this scale: their numbers run from 0. */
export const familiesBy = (on: Day, scale: number): number => Math.ceil(families.by(on) * scale)

/** When the family of a number begins, and how; `draws` are two numbers from 0 to 1. */
export function beginningOf(n: number, scale: number, draws: readonly [number, number]): Beginning {
  const on = families.dayOf((n + draws[0]) / scale)
  const come = dialOn('families-come', on)
  return { on, comes: draws[1] * (come + dialOn('families-begin', on)) < come }
}

/** How many young people have arrived alone by a day. */
export const alonesBy = (on: Day, scale: number): number => Math.ceil(alone.by(on) * scale)

/** When the young person of a number arrives. */
export const arrivalOf = (n: number, scale: number, draw: number): Day => alone.dayOf((n + draw) / scale)
