import { addDays, type Day } from '../../core/day.ts'
import { type Chance, chanceOf, homeOn, type Scene } from '../../engines/simulation/index.ts'

/** Circles of friends in each part of the city, of those who ever go. */
const CIRCLES = 2
const WEEK = 7

/** Where young people are together, in words that name no real place. */
const PLACES = [
  'the retail park',
  'the bus station',
  'the canal',
  'the food court',
  'a flat above the shops',
  'the skate park',
  'the old market hall',
  'the all-night café by the ring road',
] as const

/** An evening on which a circle of friends is out together. */
export type Evening = { on: Day; place: string }

/** The circle a young person belongs to: others of their part of the city, in care or not. */
export function circleOf({ child, family, day }: Scene): string {
  return `${homeOn(family, day)?.home.locality ?? 'the middle'} ${chanceOf('circle', child.id).whole(1, CIRCLES)}`
}

/**
 * The evening, in the seven days from one, on which the circle of a young person is out together: in some weeks only.
 * Which they are comes from the circle alone, so that friends of several families go on the same one.
 */
export function eveningIn(scene: Scene, from: Day): Evening | undefined {
  const circle = circleOf(scene)
  for (const week of [Math.floor(from / WEEK), Math.floor(from / WEEK) + 1]) {
    const chance = chanceOf('circle', circle, week)
    if (!chance.happens(scene.dial('missing.weeks-together'))) continue
    const on = (week * WEEK + Number(chance.weighted({ 0: 1, 1: 2, 2: 2, 3: 1, 4: 1, 5: 1, 6: 1 }))) as Day
    if (on >= from && on < addDays(from, WEEK)) return { on, place: placeOf(circle, chance) }
  }
  return undefined
}

/** Mostly a place of the circle's own; at times another's. */
const placeOf = (circle: string, chance: Chance): string =>
  chance.happens(0.75) ? chanceOf('place', circle).pick(PLACES) : chance.pick(PLACES)
