import { type Day, day } from '../core/day.ts'

/** What city is asked for. `scale` 1 is a city of about 63,000 children; `from` the night of the migration. */
export type CityAsked = { seed: number; scale: number; from: Day; to: Day }

/** The city of nobody's asking. */
export const DEFAULT_CITY: CityAsked = {
  seed: 1,
  scale: 1,
  from: day('2011-04-01'),
  to: day('2023-03-31'),
}
