import { describe, expect, it } from 'vitest'
import {
  childrenOn,
  commonest,
  lastOf,
  playFamilies,
  refused,
  shareOf,
  told,
} from '../../../tests/setup/small-families.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import { type CityFamily, chanceOf, type Happening, type Simulates } from '../../engines/simulation/index.ts'
import { Plan, Visit } from './records.ts'
import { simulates } from './simulate.ts'

type Planned = { referral: string; startedOn: Day; endedOn?: Day }
type Visited = { visitedOn: Day; seen: string; words?: string; happened?: string }

const DIALS: Record<string, number> = {
  'need-months': 6,
  'need-months-disability': 30,
  'need-months-spread': 0.6,
  'need-siblings-alike': 0.85,
  'need-rises-to-harm': 0.1,
  'need-rises-to-care': 0.03,
  'care-readiness': 1,
  'need-visit-late': 0.2,
  'need-visit-late-by': 10,
  'need-visit-ahead': 4.5,
  'need-visit-nobody-in': 0.05,
  'need-visit-alone': 0.55,
  'need-visit-bedroom': 0.5,
  'need-visit-told': 0.33,
  'visits-by-video': 0,
}

/** In place of the other areas: a case for every worry, protection for four months where harm is suspected, care for good. */
const others: Simulates = {
  answers: {
    worry: scene => {
      if (scene.spell('case')) return
      scene.begin('case', `referral ${scene.child.id} ${scene.day}`, scene.happening.with)
      scene.later(addDays(scene.day, 30), 'in-need', scene.happening.with)
    },
    'close-case': scene => {
      if (!scene.spell('need') && !scene.spell('protection') && !scene.spell('care')) scene.end('case')
    },
    'harm-suspected': scene => {
      if (scene.spell('protection')) return
      scene.begin('protection', `plan ${scene.day}`)
      scene.later(scene.day, 'protected', { category: 'NEG' })
      scene.later(addDays(scene.day, 120), 'protection-over')
    },
    'protection-over': scene => {
      scene.end('protection')
      scene.later(scene.day, 'protection-ended', { to: scene.chance.happens(0.6) ? 'need' : 'none' })
    },
    'enters-care': scene => {
      if (scene.spell('care')) return
      scene.begin('care', 'care')
      scene.later(scene.day, 'care-began')
    },
  },
}

/** Some days after one another, worries about all children of a family, those of the next weeks too. */
function worries(family: CityFamily): Happening[] {
  const chance = chanceOf('worries', family.id)
  const all: Happening[] = family.children.map(child => ({
    on: addDays(child.born, 6575),
    what: 'turns-18',
    child,
    with: {},
  }))
  for (
    let on = addDays(family.from, 40), n = 0;
    on < day('2022-10-01');
    on = addDays(on, chance.whole(200, 900)), n++
  ) {
    const details = {
      need: chance.happens(0.1) ? 'N2' : 'N1',
      draw: chance.next(),
      together: `${family.id} ${n}`,
    }
    const expected = family.children.filter(({ born }) => born > on && born < on + 90)
    for (const child of [...childrenOn(family, on), ...expected])
      all.push({ on, what: 'worry', child, with: details })
  }
  return all
}

const bornOf = new Map<string, Day>()
const play = () =>
  playFamilies({
    areas: [
      { name: 'child-in-need', simulates },
      { name: 'others', simulates: others },
    ],
    dial: name => DIALS[name]!,
    families: 300,
    lastDay: '2023-03-31',
    happens: family => {
      for (const { id, born } of family.children) bornOf.set(id, born)
      return worries(family)
    },
  })
const played = play()
const plans = lastOf<Planned>(played, Plan)
const visits = lastOf<Visited>(played, Visit)
const seen = visits.filter(one => one.seen !== 'not-seen')

/** For each plan the days from its start, or the visit before, to each visit, and how late it was. */
const waits = plans.flatMap(plan => {
  const days = seen
    .filter(
      one =>
        one.subject === plan.subject &&
        one.visitedOn >= plan.startedOn &&
        one.visitedOn <= (plan.endedOn ?? Infinity),
    )
    .map(one => one.visitedOn)
    .sort((a, b) => a - b)
  return days.map((on, i) => {
    const last = days[i - 1] ?? plan.startedOn
    return { days: on - last, late: on - addMonths(last, 1) }
  })
})

describe('help by agreement in the city', () => {
  it('writes nothing that a person could not have typed, and the same every time', () => {
    expect(plans.length).toBeGreaterThan(800)
    expect(refused(played)).toEqual([])
    expect(told(play())).toEqual(told(played))
  })

  it('has one plan at a time for a child, and none beside protection or care', () => {
    const others = played.spells.filter(({ name }) => name === 'protection' || name === 'care')
    const spans = [
      ...plans.map(({ subject, startedOn, endedOn }) => ({
        child: subject,
        from: startedOn,
        until: endedOn ?? null,
      })),
      ...others,
    ].sort((a, b) => (a.child === b.child ? a.from - b.from : a.child < b.child ? -1 : 1))
    for (const [i, one] of spans.entries()) {
      const before = spans[i - 1]
      if (before?.child === one.child) expect(before.until ?? Infinity).toBeLessThanOrEqual(one.from)
    }
  })

  it('lasts half a year for most, years for disabled children, and never past an eighteenth birthday', () => {
    const lengths = plans.flatMap(one =>
      one.endedOn && one.startedOn < day('2021-01-01') ? [one.endedOn - one.startedOn] : [],
    )
    expect(shareOf(lengths, days => days <= 365)).toBeGreaterThan(0.75)
    expect(shareOf(lengths, days => days > 700)).toBeGreaterThan(0.02)
    expect(plans.filter(one => (one.endedOn ?? 0) > addDays(bornOf.get(one.subject)!, 6575))).toEqual([])
    expect(plans.filter(one => one.endedOn && one.startedOn > one.endedOn)).toEqual([])
  })

  it('closes the case when it ends, and begins again after protection where that is agreed', () => {
    const open = new Set(
      played.spells.flatMap(one => (one.until === null && one.name !== 'case' ? [one.child] : [])),
    )
    const idle = played.spells.filter(
      one => one.name === 'case' && one.until === null && !open.has(one.child),
    )
    // None but those whose worry came in the last thirty days.
    expect(idle.filter(one => one.from < day('2023-02-20'))).toEqual([])
    const afterProtection = played.spells.filter(
      one =>
        one.name === 'protection' &&
        plans.some(plan => plan.subject === one.child && plan.startedOn === one.until),
    )
    expect(afterProtection.length).toBeGreaterThan(20)
  })

  it('visits inside a plan, on working days, nobody before their birth', () => {
    const isInPlan = (one: Visited & { subject: string }) =>
      plans.some(
        plan =>
          plan.subject === one.subject &&
          plan.startedOn <= one.visitedOn &&
          one.visitedOn <= (plan.endedOn ?? Infinity),
      )
    expect(visits.filter(one => !isInPlan(one))).toEqual([])
    expect(visits.filter(one => !isWorkingDay(one.visitedOn))).toEqual([])
    expect(visits.filter(one => one.visitedOn <= bornOf.get(one.subject)!)).toEqual([])
  })

  it('visits within a month for some four in five, most in its last ten days, and late by about ten days', () => {
    const late = waits.filter(one => one.late > 0)
    expect(Math.abs(late.length / waits.length - 0.22)).toBeLessThan(0.05)
    const inTime = waits.filter(one => one.late <= 0)
    expect(shareOf(inTime, one => one.late >= -10)).toBeGreaterThan(0.8)
    const mean = late.reduce((sum, one) => sum + one.late, 0) / late.length
    expect(mean).toBeGreaterThan(6)
    expect(mean).toBeLessThan(14)
  })

  it('sees no child under four alone, and hears words of none under three', () => {
    const years = (one: Visited & { subject: string }) => (one.visitedOn - bornOf.get(one.subject)!) / 365.25
    expect(visits.filter(one => one.seen === 'alone' && years(one) < 4)).toEqual([])
    expect(visits.filter(one => one.words && years(one) < 3)).toEqual([])
    expect(shareOf(visits, one => one.happened != null)).toBeLessThan(0.42)
  })

  it('tells of visits in words that seldom repeat', () => {
    expect(commonest(visits.map(one => one.happened))).toBeLessThan(0.005)
    expect(commonest(visits.map(one => one.words))).toBeLessThan(0.005)
  })
})
