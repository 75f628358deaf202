import type { Day } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import { workerName } from './worker-name.ts'

/** Posts in a place that the city does not follow from day to day, and how many days somebody stays in one. Judgement. */
const POSTS = 6
const STAYS = 1_100

/** Names those who work in schools, hubs and other places of a city: who it is for a word, on a day. */
export function somebodyIn(seed: number): (place: string, word: string, on: Day) => string {
  const names = new Map<string, string>()
  return (place, word, on) => {
    const post = chanceOf('post', place, word).whole(0, POSTS - 1)
    // They do not all go on one day.
    const nth = Math.floor((on + (post * STAYS) / POSTS) / STAYS)
    const key = `${place} ${post} ${nth}`
    const known = names.get(key)
    if (known) return known
    const name = workerName(chanceOf(seed, 'somebody', key))
    names.set(key, name)
    return name
  }
}
