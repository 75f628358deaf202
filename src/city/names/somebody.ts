import type { Day } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import type { CityAsked } from '../asked.ts'
import { workerName } from './worker-name.ts'

/** Posts in a place that the city does not follow from day to day, and how many days somebody stays in one. Judgement. */
const POSTS = 6
const STAYS = 1_100

/**
 * Names those who work in schools, hubs and other places of a city: who it is for a word, on a day. The first post of a place
 * is on the last day that of whoever can sign in as somebody who works there.
 */
export function somebodyIn({
  seed,
  to,
  inPlaces = [],
}: Pick<CityAsked, 'seed' | 'to' | 'inPlaces'>): (place: string, word: string, on: Day) => string {
  const names = new Map(inPlaces.map(({ place, name }) => [inPost(place, 0, to), name]))
  return (place, word, on) => {
    const key = inPost(place, chanceOf('post', place, word).whole(0, POSTS - 1), on)
    const known = names.get(key)
    if (known) return known
    const name = workerName(chanceOf(seed, 'somebody', key))
    names.set(key, name)
    return name
  }
}

/** Which of those who were in a post one after another; they do not all go on one day. */
const inPost = (place: string, post: number, on: Day): string =>
  `${place} ${post} ${Math.floor((on + (post * STAYS) / POSTS) / STAYS)}`
