import { describe, expect, it } from 'vitest'
import { childrenOn, lastOf, playFamilies, refused, shareOf } from '../../tests/setup/small-families.ts'
import { area as assessment } from '../areas/assessment/area.ts'
import { Assessment } from '../areas/assessment/records.ts'
import { area as child } from '../areas/child/area.ts'
import { area as childInNeed } from '../areas/child-in-need/area.ts'
import { Plan } from '../areas/child-in-need/records.ts'
import { area as frontDoor } from '../areas/front-door/area.ts'
import { Referral } from '../areas/front-door/records.ts'
import { addDays, type Day, day, maxDay } from '../core/day.ts'
import { addWorkingDays, workingDaysBetween } from '../core/working-days.ts'
import { type CityFamily, chanceOf, type Happening, type Simulates } from '../engines/simulation/index.ts'
import { dialOn } from './parameters/index.ts'

type Referred = { referredOn: Day; closedOn?: Day; noFurtherAction: string }
type Assessed = { referral: string; startedOn: Day; authorisedOn?: Day; firstSeenOn?: Day }
type Planned = { startedOn: Day; endedOn?: Day }

/** In place of protection and care: enquiries of three weeks, of which one in five ends in a plan of ten months. */
const protection: Simulates = {
  answers: {
    'harm-suspected': scene => {
      if (!scene.spell('case') || ['enquiry', 'protection'].some(spell => scene.spell(spell))) return
      scene.begin('enquiry', `enquiry ${scene.day}`)
      scene.later(addWorkingDays(scene.day, 15), 'enquiry-over')
    },
    'enquiry-over': scene => {
      scene.end('enquiry')
      if (!scene.chance.happens(0.2)) {
        scene.later(scene.day, 'enquiry-ended', { substantiated: scene.chance.happens(0.5) })
        return
      }
      scene.begin('protection', `plan ${scene.day}`)
      scene.later(scene.day, 'protected', { category: 'NEG' })
      scene.later(addDays(scene.day, 300), 'protection-over')
    },
    'protection-over': scene => {
      if (!scene.spell('protection')) return
      scene.end('protection')
      scene.later(scene.day, 'protection-ended', { to: 'need' })
    },
    'turns-18': scene => {
      scene.end('enquiry')
      scene.end('protection')
    },
  },
}

/** Some two worries for each family a year: as red, amber and green as enquiries of 2016-17 were. */
function lives(family: CityFamily): Happening[] {
  const chance = chanceOf('lives', family.id)
  const all: Happening[] = family.children.flatMap(child => [
    { on: maxDay(child.born, family.from), what: 'joins', child, with: {} },
    { on: addDays(child.born, 6575), what: 'turns-18', child, with: {} },
  ])
  for (
    let on = addDays(family.from, 9), n = 0;
    on < day('2023-03-31');
    on = addDays(on, chance.whole(20, 360)), n++
  ) {
    const heat = chance.weighted({ red: 0.16, amber: 0.45, green: 0.39 })
    const details = {
      heat,
      source: chance.pick(['6', '2A', '3B', '1A', '9']),
      need: chance.weighted({ N1: 0.6, N2: 0.03, N3: 0.07, N4: 0.12, N5: 0.18 }),
      harm: chance.happens({ red: 0.6, amber: 0.12, green: 0.02 }[heat]),
      draw: chance.next(),
      together: `${family.id} ${n}`,
    }
    for (const child of childrenOn(family, on)) all.push({ on, what: 'worry', child, with: details })
  }
  return all.sort((a, b) => a.on - b.on)
}

const played = playFamilies({
  areas: [assessment, child, childInNeed, { name: 'child-protection', simulates: protection }, frontDoor],
  dial: dialOn,
  families: 500,
  lastDay: '2023-03-31',
  happens: lives,
})
const referrals = lastOf<Referred>(played, Referral)
const assessments = lastOf<Assessed>(played, Assessment)
const plans = lastOf<Planned>(played, Plan)
const referralOf = new Map(referrals.map(one => [one.id, one]))
const within = (from: string, to: string) => (on: Day | undefined) =>
  on !== undefined && on >= day(from) && on <= day(to)
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

describe('from a worry to help by agreement, by the city’s parameters', () => {
  it('writes nothing that a person could not have typed', () => {
    expect(referrals.length).toBeGreaterThan(1500)
    expect(refused(played)).toEqual([])
  })

  it('closes a case after assessment with a finished one, and without one where nothing further was needed', () => {
    const assessed = new Map<string, Assessed[]>()
    for (const one of assessments) assessed.set(one.referral, [...(assessed.get(one.referral) ?? []), one])
    for (const { id, closedOn, noFurtherAction } of referrals.filter(one => one.closedOn)) {
      if (noFurtherAction === '1') expect(assessed.get(id)).toBeUndefined()
      for (const one of assessed.get(id) ?? []) expect(one.authorisedOn).toBeLessThanOrEqual(closedOn!)
    }
    expect(shareOf(referrals, one => one.noFurtherAction === '1')).toBeLessThan(0.1)
  })

  it('has an open case behind every plan, from its first day to its last', () => {
    for (const { subject, startedOn, endedOn } of plans) {
      const isCovered = referrals.some(
        one =>
          one.subject === subject &&
          one.referredOn <= startedOn &&
          (one.closedOn ?? Number.POSITIVE_INFINITY) >= (endedOn ?? Number.POSITIVE_INFINITY),
      )
      expect(isCovered).toBe(true)
    }
  })

  it('leaves no case open without work for four months', () => {
    const working = new Set(
      played.spells.flatMap(({ name, child, until }) =>
        until === null && ['assessment', 'enquiry', 'need', 'protection'].includes(name) ? [child] : [],
      ),
    )
    const idle = referrals.filter(one => !one.closedOn && !working.has(one.subject))
    expect(idle.filter(one => one.referredOn < day('2022-12-01'))).toEqual([])
  })

  it('assesses in 45 working days about 80% in 2019, and for some 15 days on average in 2022-23', () => {
    const isIn2019 = within('2018-10-01', '2019-12-31')
    const inTime = assessments
      .filter(one => isIn2019(one.authorisedOn))
      .map(one => workingDaysBetween(referralOf.get(one.referral)!.referredOn, one.authorisedOn!) <= 45)
    expect(Math.abs(shareOf(inTime, is => is) - 0.8)).toBeLessThan(0.08)
    const isLast = within('2022-08-01', '2023-03-31')
    const days = assessments
      .filter(one => isLast(one.authorisedOn))
      .map(one => one.authorisedOn! - one.startedOn)
    expect(mean(days)).toBeGreaterThan(11)
    expect(mean(days)).toBeLessThan(20)
  })

  it('helps by agreement for six to ten months on average, most for less than a year', () => {
    const isEarlier = within('2016-04-01', '2021-12-31')
    const days = plans
      .filter(one => one.endedOn && isEarlier(one.startedOn))
      .map(one => one.endedOn! - one.startedOn)
    expect(mean(days)).toBeGreaterThan(170)
    expect(mean(days)).toBeLessThan(310)
    expect(shareOf(days, n => n <= 365)).toBeGreaterThan(0.75)
  })
})
