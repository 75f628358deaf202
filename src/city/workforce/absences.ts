import { addDays, type Day, dayFrom, minDay, partsOf, weekday } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import type { DialOn } from '../worries/pressure.ts'

/** A time away from work: until the day of coming back; null where that is after the last day of the city. */
export type Away = { reason: 'leave' | 'sickness'; from: Day; until: Day | null }

const LONGEST = 200

/** When somebody is away between two days: leave by the week, all through the year; illness as it comes. */
export function absencesOf(chance: Chance, from: Day, until: Day, lastDay: Day, dial: DialOn): Away[] {
  const all = [
    ...leaveOf(chance, from, until, dial),
    ...illnessOf(chance, from, until, dial('sick-spells-a-year', from), dial('sick-spell-days', from)),
    ...illnessOf(chance, from, until, dial('long-sick-spells-a-year', from), dial('long-sick-days', from)),
  ].sort((a, b) => a.from - b.from || a.days - b.days)
  const kept: Away[] = []
  let free = from
  for (const { reason, from: on, days } of all) {
    // Whoever is away already cannot go, and nobody comes back after they have left.
    const back = minDay(addDays(on, days), until)
    if (on < free || back <= on || on > lastDay) continue
    kept.push({ reason, from: on, until: back > lastDay ? null : back })
    free = addDays(back, 1)
  }
  return kept
}

type Planned = { reason: Away['reason']; from: Day; days: number }

/** Weeks from Monday to Sunday, one in each stretch of the year. */
function leaveOf(chance: Chance, from: Day, until: Day, dial: DialOn): Planned[] {
  const weeks: Planned[] = []
  for (let year = partsOf(from).year; year <= partsOf(until).year; year++) {
    const first = dayFrom(year, 1, 1)!
    const count = Math.round(dial('leave-weeks-a-year', first))
    for (let nth = 0; nth < count; nth++) {
      const on = addDays(first, Math.floor(((nth + chance.next()) * 364) / count))
      const monday = addDays(on, -weekday(on))
      if (monday > from && addDays(monday, 7) < until) weeks.push({ reason: 'leave', from: monday, days: 7 })
    }
  }
  return weeks
}

function illnessOf(chance: Chance, from: Day, until: Day, aYear: number, days: number): Planned[] {
  const spells: Planned[] = []
  for (
    let on = addDays(from, Math.ceil(chance.wait(365 / aYear)));
    on < until;
    on = addDays(on, Math.ceil(chance.wait(365 / aYear)))
  )
    spells.push({ reason: 'sickness', from: on, days: Math.min(LONGEST, Math.ceil(chance.wait(days))) })
  return spells
}
