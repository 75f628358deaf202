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
import { addDays, type Day, day } from '../../core/day.ts'
import { isWorkingDay, workingDaysBetween } from '../../core/working-days.ts'
import {
  type CityFamily,
  chanceOf,
  type Happening,
  type Scene,
  type Simulates,
} from '../../engines/simulation/index.ts'
import { Assessment, Factor } from './records.ts'
import { simulates } from './simulate.ts'

type Assessed = {
  subject: string
  referral: string
  kind: string
  startedOn: Day
  authorisedOn?: Day
  firstSeenOn?: Day
  reviewedOn?: Day
  lateReason?: string
}

const DIALS: Record<string, number> = {
  'single-assessment': 1,
  'assessment-initial-days': 10,
  'assessment-core-needed': 0.3,
  'assessment-not-needed': 0.1,
  'assessment-late': 0.2,
  'assessment-late-by': 10,
  'assessment-near-limit': 0.25,
  'assessment-limit-ahead': 4,
  'assessment-soon-days': 10,
  'assessment-soon-spread': 0.5,
  'assessment-siblings-alike': 0.88,
  'assessment-seen-recorded': 0.6,
  'assessment-seen-in-time': 0.85,
  'assessment-seen-late-by': 4,
  'assessment-looked-at': 0.9,
  'assessment-looked-at-in-time': 0.8,
  'assessment-again': 0.6,
  'assessment-finds-harm-harm': 0.6,
  'assessment-finds-harm-red': 0.25,
  'assessment-finds-harm-amber': 0.05,
  'assessment-finds-harm-green': 0.02,
  'assessment-enters-care-unborn': 0.4,
  'assessment-enters-care-baby': 3,
  'care-readiness': 1,
  'assessment-in-need-disability': 0.6,
  'assessment-need-after-harm': 0.75,
  'assessment-need-after-no-harm': 0.25,
  'assessment-to-early-help': 0.4,
  'assessment-factor-harm': 2,
  'assessment-factor-disabled': 0.6,
  'assessment-factor-other': 0.6,
}
const dial = (name: string): number => {
  if (name.startsWith('assessment-factor-')) return DIALS[name] ?? 0.1
  if (name.startsWith('assessment-enters-care-')) return DIALS[name] ?? 0.03
  return name.startsWith('assessment-in-need-') ? (DIALS[name] ?? 0.3) : DIALS[name]!
}

const GOES_ON = ['assessment', 'enquiry', 'need', 'protection', 'care']
/** What followed, by day and child: kept by those who stand in for what comes after. */
const followed: { what: string; child: string; on: Day }[] = []
const follows = (scene: Scene): void => {
  followed.push({ what: scene.happening.what, child: scene.child.id, on: scene.day })
}

/** In place of the front door and of what comes after: cases that open and close, enquiries of 20 days, care for good. */
const others: Simulates = {
  answers: {
    worry: scene => {
      if (scene.spell('case')) return scene.later(scene.day, 'need-changed', scene.happening.with)
      const referral = `referral ${scene.child.id} ${scene.day}`
      scene.begin('case', referral, scene.happening.with)
      scene.later(scene.day, 'case-opened', { ...scene.happening.with, referral })
    },
    'close-case': scene => {
      if (GOES_ON.some(spell => scene.spell(spell))) return
      follows(scene)
      scene.end('case')
    },
    'in-need': scene => {
      if (!scene.spell('case') || scene.spell('need') || scene.spell('care')) return
      follows(scene)
      scene.begin('need', 'plan')
      scene.later(addDays(scene.day, 100), 'plan-ends')
    },
    'plan-ends': scene => {
      scene.end('need')
      if (!scene.spell('assessment') && !scene.spell('enquiry')) scene.end('case')
    },
    'harm-suspected': scene => {
      if (scene.spell('enquiry')) return
      scene.begin('enquiry', `enquiry ${scene.day}`)
      scene.later(addDays(scene.day, 20), 'enquiry-over')
    },
    'enquiry-over': scene => {
      scene.end('enquiry')
      scene.later(scene.day, 'enquiry-ended', { substantiated: scene.chance.happens(0.5) })
    },
    'enters-care': scene => {
      if (scene.spell('care')) return
      follows(scene)
      scene.begin('care', 'care')
    },
  },
}

function worries(family: CityFamily): Happening[] {
  const chance = chanceOf('worries', family.id)
  const all: Happening[] = family.children.map(child => ({
    on: addDays(child.born, 6575),
    what: 'turns-18',
    child,
    with: {},
  }))
  for (
    let on = addDays(family.from, 30), n = 0;
    on < day('2022-06-01');
    on = addDays(on, chance.whole(60, 900)), n++
  ) {
    const heat = chance.weighted({ red: 0.3, amber: 0.5, green: 0.2 })
    const details = {
      heat,
      need: chance.pick(['N1', 'N2', 'N4', 'N5']),
      draw: chance.next(),
      together: `${family.id} ${n}`,
      harm: heat === 'red' && chance.happens(0.5),
    }
    // A baby on the way is worried for twenty weeks before the birth.
    const expected = family.children.filter(({ born }) => born > on && born < on + 140)
    for (const child of [...childrenOn(family, on), ...expected])
      all.push({ on, what: 'worry', child, with: { ...details, unborn: child.born > on } })
  }
  return all
}

const families: CityFamily[] = []
const play = (dials: Record<string, number> = {}) =>
  playFamilies({
    areas: [
      { name: 'assessment', simulates },
      { name: 'others', simulates: others },
    ],
    dial: name => dials[name] ?? dial(name),
    families: 400,
    lastDay: '2023-03-31',
    happens: family => {
      families.push(family)
      return worries(family)
    },
  })
const played = play()
const assessments = lastOf<Assessed>(played, Assessment)
const factors = lastOf<{ assessment: string; factor: string }>(played, Factor)
const bornOf = new Map(families.flatMap(({ children }) => children.map(child => [child.id, child.born])))
const referredOf = ({ referral, startedOn }: Assessed): Day => {
  const first = assessments.find(one => one.referral === referral)
  return first?.startedOn === startedOn ? day(isoOf(referral)) : startedOn
}
const isoOf = (referral: string): string =>
  new Date(Number(referral.split(' ').at(-1)) * 86_400_000).toISOString().slice(0, 10)

describe('assessments in the city', () => {
  it('write nothing that a person could not have typed, and the same every time', () => {
    expect(assessments.length).toBeGreaterThan(1500)
    expect(refused(played)).toEqual([])
    expect(told(play())).toEqual(told(played))
  })

  it('are one at a time for a child, on a working day, and all come to an end', () => {
    const ordered = assessments.toSorted((a, b) => a.startedOn - b.startedOn)
    const last = new Map<string, Assessed>()
    for (const one of ordered) {
      const before = last.get(one.subject)
      if (before) expect(before.authorisedOn).toBeLessThanOrEqual(one.startedOn)
      last.set(one.subject, one)
    }
    expect(assessments.filter(one => !one.authorisedOn)).toEqual([])
    expect(
      assessments.filter(one => !isWorkingDay(one.authorisedOn!) && one.authorisedOn! > one.startedOn),
    ).toEqual([])
  })

  it('are in time for 80%, late with a reason for the rest, and end before an eighteenth birthday', () => {
    const days = assessments.map(one => workingDaysBetween(referredOf(one), one.authorisedOn!))
    expect(Math.abs(shareOf(days, n => n <= 45) - 0.8)).toBeLessThan(0.04)
    // They bunch in the week before the limit.
    expect(shareOf(days, n => n > 40 && n <= 45)).toBeGreaterThan(shareOf(days, n => n > 30 && n <= 35) * 2)
    expect(
      assessments.every(
        one => (one.lateReason != null) === workingDaysBetween(referredOf(one), one.authorisedOn!) > 45,
      ),
    ).toBe(true)
    expect(assessments.every(one => one.authorisedOn! <= addDays(bornOf.get(one.subject)!, 6575))).toBe(true)
  })

  it('see the child after the start and before the end, never before birth; written in 60%, 90% of them in five days', () => {
    const seen = assessments.filter(one => one.firstSeenOn)
    expect(Math.abs(shareOf(assessments, one => one.firstSeenOn !== undefined) - 0.6)).toBeLessThan(0.04)
    for (const one of seen) {
      expect(one.firstSeenOn).toBeGreaterThanOrEqual(one.startedOn)
      expect(one.firstSeenOn).toBeLessThanOrEqual(one.authorisedOn!)
      expect(one.firstSeenOn).toBeGreaterThan(bornOf.get(one.subject)!)
    }
    const inTime = shareOf(seen, one => workingDaysBetween(referredOf(one), one.firstSeenOn!) <= 5)
    expect(Math.abs(inTime - 0.9)).toBeLessThan(0.04)
  })

  it('leave no case open on which nothing goes on', () => {
    const goesOn = new Set(
      played.spells.flatMap(({ name, child, until }) => (until === null && name !== 'case' ? [child] : [])),
    )
    const left = played.spells.filter(
      ({ name, child, until }) => name === 'case' && until === null && !goesOn.has(child),
    )
    expect(left).toEqual([])
  })

  it('end mostly in closing, for a third in help by agreement, and for a few in care', () => {
    const shares = (what: string) => shareOf(followed, one => one.what === what)
    expect(shares('close-case')).toBeGreaterThan(0.5)
    expect(shares('in-need')).toBeGreaterThan(0.2)
    expect(shares('enters-care')).toBeGreaterThan(0.01)
  })

  it('bring nobody into care before birth', () => {
    const care = followed.filter(one => one.what === 'enters-care')
    expect(care.every(one => one.on > bornOf.get(one.child)!)).toBe(true)
    // Foreseen before it, some come within days of it, and that takes no assessment that is still open.
    expect(care.filter(one => one.on - bornOf.get(one.child)! < 15).length).toBeGreaterThan(5)
  })

  it('find factors, or another, or none, which stands alone; those of the home alike for those who live there', () => {
    const of = new Map<string, string[]>()
    for (const { assessment, factor } of factors) of.set(assessment, [...(of.get(assessment) ?? []), factor])
    expect(of.size).toBe(assessments.length)
    expect([...of.values()].filter(all => all.includes('21') && all.length > 1)).toEqual([])
    expect([...of.values()].filter(all => new Set(all).size < all.length)).toEqual([])
    const ofHome = new Map<string, Set<string>>()
    for (const one of assessments) {
      // What may be found of the home: of a parent or another, by the census's letters, but for harm to the child.
      const home = of.get(one.id)!.filter(factor => /^[1-6][BC]$/.test(factor))
      const key = `${one.subject.split('-')[1]} ${one.startedOn}`
      ofHome.set(key, (ofHome.get(key) ?? new Set()).add(home.join(' ')))
    }
    expect(shareOf([...ofHome.values()], ways => ways.size === 1)).toBe(1)
  })

  it('say in many ways why they were late', () => {
    expect(commonest(assessments.map(one => one.lateReason))).toBeLessThan(0.02)
  })

  it('are single ones; before those came, initial ones within ten days, and a core one on the day a third to two thirds of them ended', () => {
    expect(new Set(assessments.map(one => one.kind))).toEqual(new Set(['single']))
    const before = lastOf<Assessed>(play({ 'single-assessment': 0 }), Assessment)
    const initial = before.filter(one => one.kind === 'initial')
    const core = before.filter(one => one.kind === 'core')
    expect([initial.length + core.length, initial.every(one => one.authorisedOn !== undefined)]).toEqual([
      before.length,
      true,
    ])
    expect(
      initial.filter(one => workingDaysBetween(one.startedOn, one.authorisedOn!) > 10).map(one => one.id),
    ).toEqual([])
    const follows = (one: Assessed) =>
      core.filter(other => other.subject === one.subject && other.startedOn === one.authorisedOn).length
    expect(initial.filter(one => follows(one) > 1)).toEqual([])
    expect(shareOf(initial, one => follows(one) === 1)).toBeGreaterThan(0.3)
    expect(shareOf(initial, one => follows(one) === 1)).toBeLessThan(0.7)
  })
})
