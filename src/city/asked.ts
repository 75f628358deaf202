import { type Day, day } from '../core/day.ts'

/** Somebody with an account who works on the last day in a place that the city does not follow from day to day. */
export type InPlace = { place: string; name: string; account: string }

/**
 * What city is asked for. `scale` 1 is a city of about 63,000 children; `from` the night of the migration; `inPlaces` says who
 * of those who can sign in work in a hub or another such place.
 */
export type CityAsked = { seed: number; scale: number; from: Day; to: Day; inPlaces?: readonly InPlace[] }

/** The city of nobody's asking. */
export const DEFAULT_CITY: CityAsked = {
  seed: 1,
  scale: 1,
  from: day('2011-04-01'),
  to: day('2023-03-31'),
}
