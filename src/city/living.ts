import { addDays, type Day, day, partsOf } from '../core/day.ts'
import type { CityFamily } from '../engines/simulation/index.ts'

const EIGHTEEN = 6575

/** How many children live in the city on a day. */
export type ChildrenLiving = { on: Day; children: number }

/** Counts, family by family, how many children live in the city on the first of April of each year. */
export class Living {
  private readonly counts: ChildrenLiving[]

  constructor(from: Day, to: Day) {
    const years = partsOf(to).year - partsOf(from).year + 1
    this.counts = Array.from({ length: years }, (_, i) => ({
      on: day(`${partsOf(from).year + i}-04-01`),
      children: 0,
    })).filter(({ on }) => on <= to)
  }

  /** Counts the children of a family on each of the days. */
  add({ from, until, children }: CityFamily): void {
    for (const count of this.counts) {
      if (count.on < from || (until !== null && count.on >= until)) continue
      for (const { born } of children)
        if (born <= count.on && addDays(born, EIGHTEEN) > count.on) count.children += 1
    }
  }

  onEachDay(): ChildrenLiving[] {
    return this.counts
  }
}
