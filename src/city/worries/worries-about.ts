import { birthday } from '../../core/birthday.ts'
import { addDays, type Day, maxDay } from '../../core/day.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import type { Chance, CityFamily, CityPerson, Happening } from '../../engines/simulation/index.ts'
import { FIRST_DAY, UNBORN_DAYS } from '../window.ts'
import { disabilitiesOf } from './disabilities.ts'
import { type DialOn, type Pressure, pressureUpTo } from './pressure.ts'
import type { Bringer } from './season.ts'
import { worryOf } from './worry.ts'

const YEAR = 365.25

/** What is so of a family all along: its share of severity (a normal number), and whether it is a home of domestic abuse. */
type Usually = { stays: number; abused: boolean }

type Came = { on: Day; after?: { domestic: boolean } }

/** Every worry about a family up to the last day: a happening for each child concerned. */
export function worriesAbout(
  family: CityFamily,
  seed: number,
  lastDay: Day,
  chance: Chance,
  dial: DialOn,
): Happening[] {
  const pressure = pressureUpTo(lastDay, dial)
  const happenings: Happening[] = []
  const usually = { stays: chance.around(0, 1), abused: chance.happens(dial('homes-of-abuse', FIRST_DAY)) }
  let nth = 0
  const coming = firstWorries(family, lastDay, chance, dial, pressure)
  for (let came = coming.pop(); came; came = coming.pop()) {
    const { on } = came
    const children = childrenThen(family, on)
    if (children.length === 0) continue
    const told = tell(seed, chance, came, children, usually, dial, pressure)
    const together = quickIdFrom(seed, 'worry', family.id, nth++)
    const draw = chance.next()
    for (const child of told.children) {
      const details = { ...told.worry, draw, together, unborn: child.born > on }
      happenings.push({ on, what: 'worry', child, with: details })
    }
    // After a worry need is higher for a while: others follow, and others from those.
    const more = dial(told.worry.domestic ? 'worry-echo-domestic' : 'worry-echo', on)
    while (chance.happens(more / (1 + more))) {
      const days = chance.wait(dial('worry-echo-days', on))
      const next = addDays(on, 1 + Math.floor(days))
      if (next <= lastDay) coming.push({ on: usual(next, chance, pressure), after: told.worry })
    }
  }
  return happenings
}

/** A day near one on which worries are as likely as they ever are: nobody follows up on Christmas Day. */
function usual(on: Day, chance: Chance, pressure: Pressure): Day {
  const [from, to] = [pressure.by(on), pressure.by(addDays(on, 7))]
  return maxDay(on, pressure.dayOf(from + chance.next() * (to - from)))
}

/** The worries that follow from no other, over years in which need is sometimes higher and sometimes lower. */
function firstWorries(
  family: CityFamily,
  lastDay: Day,
  chance: Chance,
  dial: DialOn,
  pressure: Pressure,
): Came[] {
  const eldest = family.children[0]!.born
  const youngest = family.children.at(-1)!.born
  const from = maxDay(maxDay(FIRST_DAY, family.from), addDays(eldest, -UNBORN_DAYS))
  const until = Math.min(family.until ?? lastDay + 1, birthday(youngest, 18), lastDay + 1)
  const worries: Came[] = []
  for (let begins = from; begins < until; ) {
    const spread = dial('need-changes-spread', begins)
    const ends = Math.min(until, begins + 1 + chance.wait(dial('need-changes-years', begins) * YEAR))
    const need = family.need * Math.exp(chance.around((-spread * spread) / 2, spread))
    const next = addDays(begins, Math.ceil(ends - begins))
    let total = pressure.by(begins)
    const last = pressure.by(next)
    for (;;) {
      total += chance.wait(1 / need)
      if (total >= last) break
      worries.push({ on: pressure.dayOf(total) })
    }
    begins = next
  }
  return worries
}

/** The children of a family whom a worry of that day may be about. */
function childrenThen(family: CityFamily, on: Day): CityPerson[] {
  if (on < family.from || (family.until !== null && on >= family.until)) return []
  return family.children.filter(child => child.born - UNBORN_DAYS <= on && birthday(child.born, 18) > on)
}

function tell(
  seed: number,
  chance: Chance,
  { on, after }: Came,
  about: readonly CityPerson[],
  { stays, abused }: Usually,
  dial: DialOn,
  pressure: Pressure,
) {
  const again = after?.domestic === true && chance.happens(dial('echo-domestic', on))
  let bringer: Bringer = again ? 'police' : chance.weighted(pressure.bringers(on))
  const pupils = about.filter(child => isPupil(child, on))
  if (bringer === 'schools' && pupils.length === 0) bringer = 'health'
  const usual = dial(abused ? 'police-domestic-in-homes-of-abuse' : 'police-domestic', on)
  const domestic = again || (bringer === 'police' && chance.happens(usual))
  const share = dial(domestic ? 'worry-of-all-domestic' : 'worry-of-all', on)
  const one = oneOf(chance, bringer === 'schools' ? pupils : about, on)
  const children = about.length > 1 && chance.happens(share) ? [...about] : [one]
  const ages = children.map(child => (on - child.born) / YEAR)
  const span = { youngest: Math.min(...ages), eldest: Math.max(...ages) }
  const worry = worryOf(chance, on, bringer, domestic, span, stays, dial)
  const disabilities = disabilitiesOf(children, on, seed, dial)
  // Of one disabled child alone it is mostly the disability: the family asks for what others need not ask for.
  const mayAsk = children.length === 1 && Object.hasOwn(disabilities, children[0]!.id)
  const asks = mayAsk && !worry.harm && !domestic && chance.happens(dial('worry-of-disability', on))
  return { children, worry: { ...worry, need: asks ? 'N2' : worry.need, disabilities } }
}

const isPupil = ({ born }: CityPerson, on: Day): boolean => on - born >= 4 * YEAR

/** One child, more likely a baby or a teenager. */
function oneOf(chance: Chance, about: readonly CityPerson[], on: Day): CityPerson {
  const weights = about.map(({ born }) => weightAt((on - born) / YEAR))
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return about[i]!
  }
  return about.at(-1)!
}

const weightAt = (age: number): number =>
  age < 0 ? 1.2 : age < 1 ? 1.8 : age < 11 ? 0.95 : age < 16 ? 1.2 : 0.8
