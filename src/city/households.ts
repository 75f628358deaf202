import { birthday } from '../core/birthday.ts'
import { addDays, type Day, maxDay, minDay } from '../core/day.ts'
import { quickIdFrom } from '../engines/records/index.ts'
import { type Chance, type CityFamily, type CityPerson, chanceOf } from '../engines/simulation/index.ts'
import { beginningOf, familiesBy } from './families/beginnings.ts'
import { type Birth, birthsOf } from './families/births.ts'
import { ethnicitiesOf } from './families/ethnicities.ts'
import { type GrownUps, grownUpsOf, type Line } from './families/grown-ups.ts'
import { homesOf } from './families/homes-of.ts'
import { kinOf } from './families/kin.ts'
import { needOf } from './families/need.ts'
import { forenameFor, surnameAs } from './names/names.ts'
import { dialOn } from './parameters/index.ts'
import { anyArea } from './places/homes.ts'
import { SMALL_AREAS } from './places/small-areas.ts'
import { FIRST_DAY, UNBORN_DAYS } from './window.ts'

const YEAR = 365.25

/** How many families a city of this scale has had by its last day, with those that only expect a child. */
export const familyCount = (scale: number, lastDay: Day): number =>
  familiesBy(addDays(lastDay, UNBORN_DAYS), scale)

/**
 * The family of a number, from chance of its own: the same whatever was made before it. Undefined where its children
 * were grown up, or it had left, before FIRST_DAY.
 */
export function familyNumber(n: number, seed: number, scale: number): CityFamily | undefined {
  const chance = chanceOf(seed, 'family', n)
  const beginning = beginningOf(n, scale, [chance.next(), chance.next()])
  const first = beginning.comes ? firstBirthBefore(chance, beginning.on) : beginning.on
  const area = anyArea(chance)
  const decile = SMALL_AREAS[area]!.deprivation
  const { mother, births } = birthsOf(chance, first, decile)
  // A mother of the city lived there for some years before.
  const from = beginning.comes ? beginning.on : addDays(first, -280 - Math.floor(chance.wait(2.5 * YEAR)))
  const grown = birthday(births.at(-1)!.on, 18)
  const left = leaving(chance, maxDay(from, first), grown)
  if (minDay(left ?? grown, grown) <= FIRST_DAY) return undefined
  // Whoever is expected when they leave is still told of; who is born later is another city's.
  const ours = left === null ? births : births.filter(birth => birth.on < left + UNBORN_DAYS)
  const key = quickIdFrom(seed, 'family', n)
  const codes = ethnicitiesOf(chance, first)
  const adults = grownUpsOf({ key, chance, mother, births: ours.map(birth => birth.on), decile, codes })
  return {
    id: key,
    from,
    until: left,
    adults: adults.adults,
    children: childrenOf(key, chance, ours, adults),
    homes: homesOf(chance, area, from, left ?? grown),
    need: needOf(chance, decile, from),
    kin: kinOf,
  }
}

function firstBirthBefore(chance: Chance, comes: Day): Day {
  const age = Math.min(chance.wait(dialOn('family-age-on-coming', comes)), 16)
  return addDays(comes, -1 - Math.floor(age * YEAR))
}

/** The day a family leaves the city; null when it stays until its youngest is grown up. */
function leaving(chance: Chance, from: Day, grown: Day): Day | null {
  const left = addDays(from, 1 + Math.floor(chance.wait(YEAR / dialOn('families-leave', from))))
  return left < grown ? left : null
}

function childrenOf(key: string, chance: Chance, births: readonly Birth[], grownUps: GrownUps): CityPerson[] {
  const children: CityPerson[] = []
  const taken = new Set(grownUps.adults.map(adult => adult.forename))
  for (const [nth, { on, twins }] of births.entries()) {
    const { second } = grownUps
    const line = second && nth >= second.from ? second.line : grownUps.line
    for (let twin = 0; twin < (twins ? 2 : 1); twin++)
      children.push(child(quickIdFrom(key, 'child', children.length), chance, line, on, taken))
  }
  return children
}

function child(id: string, chance: Chance, line: Line, born: Day, taken: Set<string>): CityPerson {
  const sex = chance.happens(0.512) ? 'M' : 'F'
  const heritage = chance.pick(line.heritages)
  let forename = forenameFor(chance, heritage, sex, born)
  // No two of a family are called the same.
  for (let tries = 0; tries < 20 && taken.has(forename); tries++)
    forename = forenameFor(chance, heritage, sex, born)
  taken.add(forename)
  const { ethnicity, parents } = line
  return { id, forename, surname: surnameAs(line.surname, sex), sex, ethnicity, born, parents }
}
