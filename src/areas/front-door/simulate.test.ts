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
import { addDays, type Day, day, weekday } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import {
  type CityFamily,
  chanceOf,
  type Happening,
  type Simulates,
  serviceAt,
} from '../../engines/simulation/index.ts'
import { HOURS } from './ratings.ts'
import { Contact, ContactRating, Referral } from './records.ts'
import { simulates } from './simulate.ts'

type Told = {
  receivedAt: Instant
  decidedAt?: Instant
  source: string
  worry: string
  outcome?: string
  reason?: string
  decidedBy?: string
}
type Rated = {
  contact: string
  stage: 'first' | 'final'
  colour: 'red' | 'amber' | 'green'
  ratedAt: Instant
  ratedBy: string
  hours: number
}
type Referred = { referredOn: Day; closedOn?: Day; closureReason?: string; source: string }

// Each heat from one source, so that a contact tells its heat.
const SOURCE = { red: '6', amber: '3B', green: '5D' }
const heatOf = ({ source }: Told): string =>
  Object.entries(SOURCE).find(([, code]) => code === source)?.[0] ?? ''

const DIALS: Record<string, number> = {
  'contacts-rated': 1,
  'combined-hub': 0,
  'front-door-referred-red': 0.95,
  'front-door-referred-amber': 0.6,
  'front-door-referred-green': 0.2,
  'front-door-referred-again': 0.7,
  'front-door-referred-disability': 0.85,
  'front-door-early-help': 0.73,
  'front-door-left-to-early-help': 0.75,
  'front-door-none': 0.23,
  'front-door-information': 0.04,
  'front-door-siblings-alike': 0.9,
  'front-door-open-case-contacts': 0.5,
  'front-door-need-changed-harm': 0.9,
  'front-door-need-changed': 0.15,
  'front-door-hours-red': 3,
  'front-door-hours-amber': 14,
  'front-door-hours-green': 40,
  'front-door-hours-spread': 0.7,
  'front-door-hours-to-rating': 0.8,
  'front-door-rated-otherwise-first': 0.12,
  'front-door-reason-told': 0.33,
  'front-door-worry-returns': 0.08,
  'front-door-worry-returns-after': 130,
  'front-door-alone-police': 0.7,
}

/** In place of all that goes on in a case: work of six weeks for most, after which it closes; for some nothing begins. */
const work: Simulates = {
  answers: {
    'case-opened': scene => {
      if (scene.chance.happens(0.1)) return
      scene.begin('assessment', scene.child.id)
      // Asked too soon, it stays open.
      scene.later(addDays(scene.day, 20), 'close-case', { reason: 'RC7' })
      scene.later(addDays(scene.day, 42), 'work-ends')
    },
    'work-ends': scene => {
      scene.end('assessment')
      scene.later(scene.day, 'close-case', { reason: 'RC9' })
    },
    'turns-18': scene => scene.end('assessment'),
  },
}

/** About one worry a year for each family, of all its children, told by day and heat as chance has it. */
function worries(family: CityFamily): Happening[] {
  const chance = chanceOf('worries', family.id)
  const birthdays = family.children.map(child => ({
    on: addDays(child.born, 6575),
    what: 'turns-18',
    child,
    with: {},
  }))
  const all: Happening[] = []
  for (
    let on = addDays(family.from, 30), n = 0;
    on < day('2023-03-01');
    on = addDays(on, chance.whole(60, 700)), n++
  ) {
    const heat = chance.weighted({ red: 0.16, amber: 0.45, green: 0.39 })
    const details = {
      source: SOURCE[heat],
      need: chance.pick(['N1', 'N4', 'N5']),
      heat,
      draw: chance.next(),
      together: `${family.id} ${n}`,
    }
    for (const child of childrenOn(family, on)) all.push({ on, what: 'worry', child, with: details })
  }
  return [...birthdays, ...all]
}

const play = () =>
  playFamilies({
    areas: [
      { name: 'assessment', simulates: work },
      { name: 'front-door', simulates },
    ],
    dial: name => DIALS[name]!,
    families: 500,
    lastDay: '2023-03-31',
    happens: worries,
  })
const played = play()
const contacts = lastOf<Told>(played, Contact)
const ratings = lastOf<Rated>(played, ContactRating)
const referrals = lastOf<Referred>(played, Referral)

describe('the front door of the city', () => {
  it('writes nothing that a person could not have typed, and the same every time', () => {
    expect(contacts.length).toBeGreaterThan(3000)
    expect(refused(played)).toEqual([])
    expect(told(play())).toEqual(told(played))
  })

  it('hears of brothers and sisters at one moment, and decides after it', () => {
    const moments = new Map<string, number>()
    for (const { receivedAt, source } of contacts)
      moments.set(`${receivedAt} ${source}`, (moments.get(`${receivedAt} ${source}`) ?? 0) + 1)
    expect(shareOf([...moments.values()], children => children > 1)).toBeGreaterThan(0.4)
    // Hardly ever do two families' worries come in one second.
    expect(shareOf([...moments.values()], children => children > 3)).toBeLessThan(0.005)
    expect(contacts.filter(one => one.decidedAt !== undefined && one.decidedAt <= one.receivedAt)).toEqual([])
  })

  it('decides soonest on what is red and last on what is green, and at weekends only on what is red', () => {
    const hours = (heat: string) => {
      const waits = contacts.flatMap(one =>
        one.decidedAt && heatOf(one) === heat ? [(one.decidedAt - one.receivedAt) / 3_600_000] : [],
      )
      return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]!
    }
    expect(hours('red')).toBeLessThan(hours('amber'))
    expect(hours('amber')).toBeLessThan(hours('green'))
    const weekends = contacts.filter(one => one.decidedAt && weekday(dayOf(one.decidedAt)) > 4)
    expect(new Set(weekends.map(one => heatOf(one)))).toEqual(new Set(['red']))
  })

  it('rates each contact on receipt, before it is decided, and once more with the decision', () => {
    const rated = new Map<string, Rated[]>()
    for (const one of ratings) rated.set(one.contact, [...(rated.get(one.contact) ?? []), one])
    for (const one of contacts) {
      const [first, final, more] = rated.get(one.id) ?? []
      expect([first?.stage, more]).toEqual(['first', undefined])
      expect(first!.ratedAt).toBeGreaterThan(one.receivedAt)
      expect(dayOf(first!.ratedAt)).toBe(dayOf(one.receivedAt))
      if (one.decidedAt) expect(first!.ratedAt).toBeLessThan(one.decidedAt)
      // Decided by the same service at the same moment.
      expect(final?.ratedAt).toBe(one.decidedAt)
      expect(final?.ratedBy).toBe(one.decidedBy)
    }
    for (const { colour, hours } of ratings) expect(hours).toBe(HOURS[colour])
  })

  it('rates in the end by what it is about, on receipt one in eight a colour beside it, and harm never green', () => {
    const heats = new Map(contacts.map(one => [one.id, heatOf(one)]))
    const asTold = (stage: string) =>
      shareOf(
        ratings.filter(one => one.stage === stage),
        ({ contact, colour }) => colour === heats.get(contact),
      )
    expect(asTold('final')).toBe(1)
    expect(asTold('first')).toBeCloseTo(0.88, 1)
    const harmed = playFamilies({
      areas: [{ name: 'front-door', simulates }],
      dial: name => DIALS[name]!,
      families: 20,
      lastDay: '2023-03-31',
      happens: family => worries(family).map(one => ({ ...one, with: { ...one.with, harm: true } })),
    })
    const final = lastOf<Rated>(harmed, ContactRating).filter(one => one.stage === 'final')
    expect(new Set(final.map(({ colour }) => colour))).toEqual(new Set(['red', 'amber']))
  })

  it('rates nothing before ratings began', () => {
    const { records } = playFamilies({
      areas: [{ name: 'front-door', simulates }],
      dial: name => (name === 'contacts-rated' ? 0 : DIALS[name]!),
      families: 20,
      lastDay: '2023-03-31',
      happens: worries,
    })
    expect(records.some(({ kind }) => kind === Contact)).toBe(true)
    expect(records.filter(({ kind }) => kind === ContactRating)).toEqual([])
  })

  it('has an emergency duty team decide at night and on days off, until one hub does at any hour', () => {
    const decided = contacts.filter(one => one.decidedAt)
    const atNight = decided.filter(one => one.decidedBy === 'Emergency duty team')
    expect(new Set(decided.map(one => one.decidedBy)).size).toBe(2)
    expect(new Set(atNight.map(heatOf))).toEqual(new Set(['red']))
    expect(decided.filter(one => weekday(dayOf(one.decidedAt!)) > 4 && !atNight.includes(one))).toEqual([])
    const nine = londonInstant(day('2022-06-01'), '09:00')
    const three = londonInstant(day('2022-06-01'), '03:00')
    const by = (isHub: boolean) => [serviceAt(nine, isHub), serviceAt(three, isHub)]
    expect([...by(false), ...by(true)]).toEqual([
      'Front door team',
      'Emergency duty team',
      'Round-the-clock hub',
      'Round-the-clock hub',
    ])
  })

  it('refers 95% of red, 60% of amber and 20% of green, where the child was not known', () => {
    const first = new Map<string, Told>()
    for (const one of contacts) if (!first.has(one.subject)) first.set(one.subject, one)
    const share = (heat: string) =>
      shareOf(
        [...first.values()].filter(one => heatOf(one) === heat),
        one => one.outcome === 'referral',
      )
    expect(share('red')).toBeCloseTo(0.95, 1)
    expect(Math.abs(share('amber') - 0.6)).toBeLessThan(0.08)
    expect(Math.abs(share('green') - 0.2)).toBeLessThan(0.08)
  })

  it('opens one case at a time for a child, each from a contact decided so', () => {
    const decided = new Set(
      contacts.flatMap(one =>
        one.outcome === 'referral' ? [`${one.subject} ${dayOf(one.decidedAt!)}`] : [],
      ),
    )
    const ordered = referrals.toSorted((a, b) =>
      a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.referredOn - b.referredOn,
    )
    for (const [i, one] of ordered.entries()) {
      expect(decided).toContain(`${one.subject} ${one.referredOn}`)
      const before = ordered[i - 1]
      if (before?.subject === one.subject) expect(before.closedOn).toBeLessThanOrEqual(one.referredOn)
    }
  })

  it('hears a worry about an open case as information', () => {
    const ofChild = new Map<string, typeof referrals>()
    for (const one of referrals) ofChild.set(one.subject, [...(ofChild.get(one.subject) ?? []), one])
    const isOpen = (child: string, on: Day) =>
      ofChild.get(child)?.some(one => one.referredOn < on && (one.closedOn ?? Infinity) > on)
    const during = contacts.filter(one => one.decidedAt && isOpen(one.subject, dayOf(one.decidedAt)))
    expect(during.length).toBeGreaterThan(10)
    expect(new Set(during.map(one => one.outcome))).toEqual(new Set(['information']))
  })

  it('closes a case when its work ends and not before, one without work within four months, and all at 18', () => {
    const lengths = referrals.flatMap(one => (one.closedOn ? [one.closedOn - one.referredOn] : []))
    // Shorter only by a birthday: of the few without work too, between 42 and 91 days.
    expect(lengths.filter(days => days > 91)).toEqual([])
    expect(shareOf(lengths, days => days > 42 && days < 91)).toBeLessThan(0.01)
    expect(shareOf(lengths, days => days === 42)).toBeGreaterThan(0.85)
    expect(referrals.filter(one => !one.closedOn && one.referredOn < day('2022-12-30'))).toEqual([])
  })

  it('closes to early help, and hears from it, by codes that were there', () => {
    const before = referrals.filter(one => one.closedOn && one.closedOn < day('2022-04-01'))
    expect(before.some(one => one.closureReason === 'RC9' || one.source === '5D')).toBe(false)
    expect(referrals.some(one => one.closureReason === 'RC9')).toBe(true)
  })

  it('hears nothing again of a family who has moved away', () => {
    const since = day('2017-01-01')
    const moved = playFamilies({
      areas: [
        { name: 'assessment', simulates: work },
        { name: 'front-door', simulates },
      ],
      dial: name => (name === 'front-door-worry-returns' ? 1 : DIALS[name]!),
      families: 60,
      lastDay: '2023-03-31',
      until: since,
      happens: family => [
        ...worries(family).filter(({ on }) => on < since),
        ...family.children.map(child => ({ on: since, what: 'leaves-city', child, with: {} })),
      ],
    })
    const days = lastOf<Told>(moved, Contact).map(one => dayOf(one.receivedAt))
    expect(days.length).toBeGreaterThan(100)
    expect(days.filter(on => on >= since)).toEqual([])
  })

  it('writes nothing more in the record of a child who was adopted', () => {
    const adopts: Simulates = {
      answers: { worry: scene => void (scene.spell('adopted') || scene.begin('adopted', scene.child.id)) },
    }
    const { records } = playFamilies({
      areas: [
        { name: 'adoption', simulates: adopts },
        { name: 'front-door', simulates },
      ],
      dial: name => DIALS[name]!,
      families: 20,
      lastDay: '2023-03-31',
      happens: worries,
    })
    expect(records).toEqual([])
  })

  it('says what it was told in words of which no sentence comes often', () => {
    expect(commonest(contacts.map(one => one.worry))).toBeLessThan(0.005)
  })
})
