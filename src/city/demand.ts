import { birthday } from '../core/birthday.ts'
import { type Day, maxDay } from '../core/day.ts'
import { type CityFamily, type CityPerson, chanceOf, type Happening } from '../engines/simulation/index.ts'
import { FIRST_DAY } from './window.ts'
import type { DialOn } from './worries/pressure.ts'
import { worriesAbout } from './worries/worries-about.ts'

/**
 * What the city makes happen to a family from a first day to the last, in order, whatever the council does: children
 * join, move, leave and turn 18, young people arrive alone, and worries reach the front door. A city that begins later
 * is the same city from then on.
 */
export function comingTo(
  family: CityFamily,
  seed: number,
  lastDay: Day,
  dial: DialOn,
  firstDay: Day = FIRST_DAY,
): Happening[] {
  if (family.until !== null && family.until <= firstDay) return []
  // Who came alone before then came into care before then.
  if (family.adults.length === 0 && family.from < firstDay) return []
  const happenings = family.children.flatMap(child => livesOf(child, family, firstDay))
  if (family.adults.length > 0) {
    const chance = chanceOf(seed, 'demand', family.id)
    for (const worry of worriesAbout(family, seed, lastDay, chance, dial))
      if (worry.on >= firstDay) happenings.push(worry)
  }
  return happenings.filter(({ on }) => on <= lastDay).sort((a, b) => a.on - b.on)
}

function livesOf(child: CityPerson, family: CityFamily, firstDay: Day): Happening[] {
  const grown = birthday(child.born, 18)
  if (grown <= firstDay) return []
  const happening = (on: Day, what: string, details = {}): Happening => ({ on, what, child, with: details })
  const { from, until } = family
  // Someone expected when the family leaves never joined: what was begun for them ends all the same.
  if (until !== null && child.born >= until) return [happening(until, 'leaves-city', { unborn: true })]
  const joins = maxDay(maxDay(child.born, from), firstDay)
  const happenings = [happening(joins, 'joins')]
  if (family.adults.length === 0) happenings.push(happening(joins, 'arrives-alone'))
  for (const move of family.homes)
    if (move.from > joins && move.from < grown)
      happenings.push(happening(move.from, 'moves', { home: move.home }))
  if (until === null || grown < until) happenings.push(happening(grown, 'turns-18'))
  else happenings.push(happening(until, 'leaves-city', { unborn: false }))
  return happenings
}
