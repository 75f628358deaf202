import { type Day, partsOf, weekday } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import { schoolDay } from './school-terms.ts'

/** Who brings worries, by how their year goes. */
export const BRINGERS = ['police', 'schools', 'health', 'public', 'others'] as const
export type Bringer = (typeof BRINGERS)[number]

/**
 * How many worries a bringer brings on a day, as a multiple of an average day of theirs. Law 85: low in August and at
 * Christmas, high in June and July. The numbers are judgement, such that the year's months run as in 2022-23, from
 * 298 to 445 (003).
 */
export const seasonOf: Readonly<Record<Bringer, (on: Day) => number>> = {
  // Domestic abuse at weekends (law 22); it is written up on the days around.
  police: on => [0.94, 0.88, 0.88, 0.9, 0.98, 1.16, 1.26][weekday(on)]! * month(POLICE, on),
  // Law 22: next to nothing in holidays.
  schools: on => OF_SCHOOL_DAYS[schoolDay(on)] * month(SCHOOLS, on),
  health: on => (isWorkingDay(on) ? 1.2 : 0.54) * month(OFFICES, on),
  public: on => (isWorkingDay(on) ? 1.1 : 0.77) * month(POLICE, on),
  others: on => (isWorkingDay(on) ? 1.37 : 0.18) * month(OFFICES, on),
}

const OF_SCHOOL_DAYS = { term: 1.87, closed: 0.4, none: 0.03 } as const

const POLICE = [0.98, 0.96, 1.0, 1.0, 1.03, 1.06, 1.08, 1.06, 0.99, 1.0, 0.98, 0.89]
const SCHOOLS = [0.94, 0.98, 1.06, 0.98, 1.0, 1.12, 1.12, 1.0, 0.86, 0.98, 1.02, 0.93]
const OFFICES = [0.98, 1.0, 1.05, 0.98, 1.0, 1.06, 1.05, 0.97, 1.0, 1.02, 1.02, 0.91]

const month = (factors: readonly number[], on: Day): number => factors[partsOf(on).month - 1]!
