import { type CityAsked, DEFAULT_CITY } from '../../city/index.ts'

/** What `npm start` builds on an empty machine where it opens in time, and the city that GOLDTHREAD_CITY gives a size. */
export const START_CITY: CityAsked = DEFAULT_CITY

/** No city: a demonstration of a dozen lives, which is there in seconds. */
export const NO_CITY = 'none'

/** Reads a size of city as it is typed; undefined when it is none. */
export function scaleOf(text: string): number | undefined {
  const scale = text.trim() === '' ? Number.NaN : Number(text)
  return scale > 0 && scale <= 20 ? scale : undefined
}

/**
 * Reads GOLDTHREAD_CITY: a city of that size, none, or undefined when nothing was asked. A sentence says what is wrong
 * with it.
 */
export function cityOf(setting: string | undefined): { asked?: CityAsked | typeof NO_CITY } | string {
  const text = setting?.trim() ?? ''
  if (text === '') return {}
  if (text === '0' || text === NO_CITY) return { asked: NO_CITY }
  const scale = scaleOf(text)
  if (scale === undefined)
    return `GOLDTHREAD_CITY must be a number above 0 and up to 20, or none, and is “${setting}”.`
  return { asked: { ...START_CITY, scale } }
}
