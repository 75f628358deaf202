import type { Day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import type { DialOn } from '../worries/pressure.ts'
import type { Person } from './person.ts'

/** What a service is made by. */
export type Staffing = {
  seed: number
  from: Day
  lastDay: Day
  dial: DialOn
  named(chance: Chance): string
  /** Share of workers of a contract who leave in a year, 0 to 1. */
  turnover(on: Day, contract: Person['contract']): number
}
