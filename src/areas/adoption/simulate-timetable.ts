import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'

/** The days of one child's way to adoption, in their order, and how it ends. */
export type Timetable = {
  decided: Day
  ordered: Day
  matched: Day
  placed: Day
  adopted: Day
  byFosterCarers: boolean
  /** The plan that is given up: at court, while a family is looked for, or after the child moved in. */
  givesUp: 'at-court' | 'in-search' | 'after-placement' | null
}

const onOrAfter = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, 1))
const afterDays = (from: Day, days: number, least: number): Day =>
  onOrAfter(addDays(from, Math.max(least, Math.round(days))))

/** The way to adoption of a child who comes into care today, as the dials of each of its days have it. */
export function timetableFor(scene: Scene): Timetable {
  const { chance, child, day } = scene
  const began = day > child.born ? day : child.born
  const byFosterCarers = chance.happens(scene.dial('adoption-foster-carers-share'))
  const usual = afterDays(began, chance.length(scene.dial('adoption-decision-days'), SPREAD), 42)
  const decided = byFosterCarers ? whenCarersAsk(scene, usual) : usual
  const ordered = afterDays(
    decided,
    chance.length(scene.dial('adoption-decision-to-order-days', decided), SPREAD),
    14,
  )
  // Whoever will adopt, a panel looks for a family or at one: the match takes its time for carers too.
  const search = chance.length(scene.dial('adoption-order-to-match-days', ordered), SEARCH_SPREAD)
  const matched = afterDays(ordered, search, 7)
  const placed = afterDays(matched, chance.whole(10, 38), 5)
  // Ten weeks at least between moving in and the application: Adoption and Children Act 2002, section 42(2).
  const adopted = afterDays(
    placed,
    70 + chance.length(scene.dial('adoption-after-ten-weeks-days', placed), 0.2),
    85,
  )
  return { decided, ordered, matched, placed, adopted, byFosterCarers, givesUp: givesUp(scene, ordered) }
}

/** Courts and panels keep to a timetable; families for a child are found sooner or later. */
const SPREAD = 0.13
const SEARCH_SPREAD = 0.2
const QUARTER = 91

/** Carers who foster a child make up their minds to adopt in their own time: by quarters, as likely as the dial says. */
function whenCarersAsk(scene: Scene, from: Day): Day {
  for (let on = from; on <= scene.lastDay; on = addDays(on, QUARTER))
    if (scene.chance.happens(1 - Math.exp(-scene.dial('adoption-foster-carers-ask-a-year', on) / 4)))
      return onOrAfter(addDays(on, scene.chance.whole(1, QUARTER)))
  return addDays(scene.lastDay, 1)
}

function givesUp(scene: Scene, ordered: Day): Timetable['givesUp'] {
  const { chance } = scene
  if (chance.happens(scene.dial('adoption-no-order-share', ordered))) return 'at-court'
  if (chance.happens(scene.dial('adoption-no-family-share', ordered))) return 'in-search'
  return chance.happens(scene.dial('adoption-disrupted-share', ordered)) ? 'after-placement' : null
}
