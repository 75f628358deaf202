import { type Day, dayFrom, partsOf } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays, isWorkingDay } from '../../core/working-days.ts'

export type Phase = 'primary' | 'secondary'

// Education Act 1996 section 8, and admissions as every council makes them: a child begins in the September after the
// fourth birthday and changes school in the one after the eleventh. Compulsory school age ends on the last Friday of
// June of the school year in which they are 16; here with the school year.
const AGES = { primary: [4, 11], secondary: [11, 16] } as const

/** When the place of somebody born on a day begins and runs out, at the school of a phase. */
export function placeYears(born: Day, phase: Phase): { from: Day; to: Day } {
  const { year, month } = partsOf(born)
  // Whoever is born in September is the eldest of the next school year.
  const schoolYear = month >= 9 ? year + 1 : year
  const [from, to] = AGES[phase]
  return { from: termBegins(schoolYear + from), to: dayFrom(schoolYear + to, 8, 31)! }
}

/** The first school day of a school year: the first working day from the third of September on (or that, where bank holidays are not known). */
export function termBegins(year: number): Day {
  const third = dayFrom(year, 9, 3)!
  return !hasWorkingDays(third) || isWorkingDay(third) ? third : addWorkingDays(third, 1)
}
