import type { Day } from '../../core/day.ts'
import type { CityFamily } from './lives.ts'

/** A family's home on a day, since when they live there; their first before that. A young person who came alone has none. */
export const homeOn = ({ homes }: CityFamily, on: Day): CityFamily['homes'][number] | undefined =>
  homes.findLast(({ from }) => from <= on) ?? homes[0]
