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
  const decided = afterDays(began, chance.length(scene.dial('adoption-decision-days'), 0.3), 42)
  const ordered = afterDays(
    decided,
    chance.length(scene.dial('adoption-decision-to-order-days', decided), 0.35),
    14,
  )
  const byFosterCarers = chance.happens(scene.dial('adoption-foster-carers-share', ordered))
  const search = byFosterCarers
    ? daysUntilCarersAsk(scene, ordered)
    : chance.length(scene.dial('adoption-order-to-match-days', ordered), 0.5)
  const matched = afterDays(ordered, search, 7)
  const placed = afterDays(matched, chance.whole(10, 42), 5)
  // Ten weeks at least between moving in and the application: Adoption and Children Act 2002, section 42(2).
  const adopted = afterDays(
    placed,
    70 + chance.length(scene.dial('adoption-after-ten-weeks-days', placed), 0.4),
    85,
  )
  return { decided, ordered, matched, placed, adopted, byFosterCarers, givesUp: givesUp(scene, ordered) }
}

/** Carers who foster a child make up their minds to adopt in their own time: by quarters, as likely as the dial says. */
function daysUntilCarersAsk(scene: Scene, from: Day): number {
  const quarter = 91
  for (let waited = 0; waited < 40 * quarter; waited += quarter) {
    const rate = scene.dial('adoption-foster-carers-ask-a-year', addDays(from, waited))
    if (scene.chance.happens(1 - Math.exp(-rate / 4))) return waited + scene.chance.whole(7, quarter)
  }
  return 40 * quarter
}

function givesUp(scene: Scene, ordered: Day): Timetable['givesUp'] {
  const { chance } = scene
  if (chance.happens(scene.dial('adoption-no-order-share', ordered))) return 'at-court'
  if (chance.happens(scene.dial('adoption-no-family-share', ordered))) return 'in-search'
  return chance.happens(scene.dial('adoption-disrupted-share', ordered)) ? 'after-placement' : null
}
