import { chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { circleOf } from '../missing/facts.ts'

/** Sexual exploitation, gangs and exploitation for crime: what befalls friends together. */
const AMONG_FRIENDS: readonly string[] = ['11A', '13A', '24A']
const HALF_YEAR = 182

/**
 * How many times as often something is found of this young person as of others: whoever exploits children finds them among
 * friends who are out at one place, for a time. In each half-year some circles of a part of the city are found so, and
 * the rest hardly; over all circles the times are one.
 */
export function timesAmongFriends(scene: Scene, factor: string): number {
  if (!AMONG_FRIENDS.includes(factor)) return 1
  const [share, times] = [scene.dial('exploited-circles'), scene.dial('exploited-circles-times')]
  const chance = chanceOf('exploited', circleOf(scene), factor, Math.floor(scene.day / HALF_YEAR))
  return chance.happens(share) ? times : (1 - share * times) / (1 - share)
}
