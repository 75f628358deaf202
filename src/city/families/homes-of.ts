import { addDays, type Day } from '../../core/day.ts'
import type { Chance, CityHome } from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'
import { areaAfter, homeIn } from '../places/homes.ts'
import { SMALL_AREAS } from '../places/small-areas.ts'
import { FIRST_DAY } from '../window.ts'

const YEAR = 365.25

/** Where a family lives from a day on, up to another: first in the small area `area`, then wherever it moves. */
export function homesOf(
  chance: Chance,
  area: number,
  from: Day,
  until: Day,
): { from: Day; home: CityHome }[] {
  const moves: { from: Day; area: number }[] = [{ from, area }]
  for (;;) {
    const last = moves.at(-1)!
    const next = addDays(last.from, 1 + Math.floor(chance.wait(YEAR / movesAYear(last.area, last.from))))
    if (next >= until) break
    const near = chance.happens(dialOn('moves-near', next))
    const to = { from: next, area: areaAfter(chance, last.area, near) }
    // Where they lived before the first day of the city is nobody's record.
    if (next <= FIRST_DAY) moves[0] = to
    else moves.push(to)
  }
  return moves.map(one => ({ from: one.from, home: homeIn(chance, one.area) }))
}

function movesAYear(area: number, on: Day): number {
  const [poorest, richest] = [dialOn('moves-poorest', on), dialOn('moves-richest', on)]
  return poorest + ((richest - poorest) * (SMALL_AREAS[area]!.deprivation - 1)) / 9
}
