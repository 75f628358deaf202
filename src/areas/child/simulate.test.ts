import { describe, expect, it } from 'vitest'
import {
  childrenOn,
  lastOf,
  madeFamily,
  playFamilies,
  refused,
  shareOf,
  told,
} from '../../../tests/setup/small-families.ts'
import { addDays, type Day, day, maxDay } from '../../core/day.ts'
import type { Inexact } from '../../core/inexact.ts'
import type { CityFamily, Happening } from '../../engines/simulation/index.ts'
import { Address, Allocation, Disability, Identity, LocalId, Relationship } from './records.ts'
import { simulates } from './simulate.ts'

type Who = { forename?: string; born?: Inexact; expectedOn?: Day | null; ethnicity?: string | null }
type Lived = { lines: string; fromOn: Day; toOn?: Day }
type Related = { other: string; relation: string; parentalResponsibility?: boolean; fromOn: Day }

const DIALS: Record<string, number> = {
  'child-ethnicity-missing': 0.2,
  'child-ethnicity-asked-after': 30,
  'child-ethnicity-told': 0.85,
  'child-father-responsible': 0.9,
  'child-expected-off-by': 9,
  'child-kin-known': 0.3,
}
const FAMILIES = 300
const LAST = day('2023-03-31')

/**
 * Everybody joins and moves once; of families, by turns: a worry before each birth, a year in care for the eldest, and
 * leaving the city. A case opens for every child of every second family.
 */
function lives(family: CityFamily): Happening[] {
  const nth = Number(family.id.split('-')[1])
  const happen = (on: Day, what: string, child = family.children[0]!, details = {}): Happening => ({
    on,
    what,
    child,
    with: details,
  })
  const moving = family.homes[1]!.from
  const leaving = addDays(family.from, 2_200)
  return [
    ...family.children.flatMap(child => [
      ...(nth % 3 === 0 && child.born > addDays(family.from, 80)
        ? [happen(addDays(child.born, -80), 'worry', child, { unborn: true })]
        : []),
      happen(maxDay(child.born, family.from), 'joins', child),
      ...(nth % 2 === 0 ? [happen(addDays(maxDay(child.born, family.from), 60), 'case-opened', child)] : []),
    ]),
    ...(nth % 3 === 1 ? [happen(addDays(moving, -200), 'care-began')] : []),
    ...childrenOn(family, moving).map(child => happen(moving, 'moves', child)),
    ...(nth % 3 === 1 ? [happen(addDays(moving, 165), 'care-ended', undefined, { reason: 'E4A' })] : []),
    ...(nth % 5 === 0 ? childrenOn(family, leaving).map(child => happen(leaving, 'leaves-city', child)) : []),
  ].sort((a, b) => a.on - b.on)
}

const play = () =>
  playFamilies({
    areas: [{ name: 'child', simulates }],
    dial: name => DIALS[name]!,
    families: FAMILIES,
    lastDay: '2023-03-31',
    happens: lives,
  })
const played = play()
const families = Array.from({ length: FAMILIES }, (_, n) => madeFamily(n))
const identities = new Map(lastOf<Who>(played, Identity).map(one => [one.subject, one]))
const addresses = lastOf<Lived>(played, Address)
const relationships = lastOf<Related>(played, Relationship)
const bornBy = (family: CityFamily, on: Day) => family.children.filter(child => child.born <= on)
const worried = (family: CityFamily) =>
  lives(family).flatMap(({ what, on, child }) => (what === 'worry' && on <= LAST ? [child.id] : []))

describe('who the children of the city are', () => {
  it('writes nothing that a person could not have typed, and the same every time', () => {
    expect(refused(played)).toEqual([])
    expect(told(play())).toEqual(told(played))
  })

  it('puts everyone on the record once, each child of whom the service heard under a number of their own', () => {
    const people = families.flatMap(family => [...family.adults, ...bornBy(family, LAST)])
    expect([...identities.keys()].toSorted()).toEqual(people.map(({ id }) => id).toSorted())
    const numbered = lastOf<{ localId: string }>(played, LocalId)
    const numbers = numbered.map(one => one.localId)
    const heardOf = families.flatMap(worried)
    expect(heardOf.length).toBeGreaterThan(10)
    expect(numbered.map(one => one.subject).toSorted()).toEqual(heardOf.toSorted())
    expect(new Set(numbers).size).toBe(heardOf.length)
    expect(numbers.every(number => /^GT\d{12}$/.test(number))).toBe(true)
  })

  it('expects a baby without a name, and learns at the birth who they are', () => {
    const expected = played.records.filter(
      ({ kind, versions }) => kind === Identity && (versions[0]!.values as Who).expectedOn,
    )
    expect(expected.length).toBeGreaterThan(10)
    for (const { subject, versions } of expected) {
      const [first, born] = [versions[0]!.values as Who, identities.get(subject)!]
      expect(first.forename).toBeUndefined()
      expect(first.born).toBeUndefined()
      expect(Math.abs(first.expectedOn! - born.born!.earliest)).toBeLessThan(40)
      // A birth date and an expected date are never both current.
      expect(born.expectedOn).toBeNull()
      expect(born.forename).not.toBe('')
    }
  })

  it('tells each of two people once how they matter to one another, the mother with parental responsibility', () => {
    const pairs = relationships.map(one => [one.subject, one.other].toSorted().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const family of families) {
      const children = bornBy(family, LAST).length
      // Registers name parents; who are brothers and sisters is asked with the first worry.
      const pairsTold = worried(family).length > 0 ? (children * (children - 1)) / 2 : 0
      const ids = new Set(family.children.map(({ id }) => id))
      const own = relationships.filter(one => ids.has(one.subject))
      expect(own.filter(one => one.relation === 'sibling').length).toBe(pairsTold)
      expect(own.filter(one => one.relation === 'mother').map(one => one.parentalResponsibility)).toEqual(
        Array.from({ length: children }, () => true),
      )
      expect(own.filter(one => one.relation === 'father').length).toBe(children * (family.adults.length - 1))
    }
    const fathers = relationships.filter(one => one.relation === 'father')
    expect(Math.abs(shareOf(fathers, one => one.parentalResponsibility === true) - 0.9)).toBeLessThan(0.05)
  })

  it('does not know the ethnicity of a fifth, and of far fewer once a case has opened', () => {
    const missing = (turn: number) => {
      const children = families
        .filter((_, n) => n % 2 === turn)
        .flatMap(family => bornBy(family, addDays(LAST, -200)))
      return shareOf(children, ({ id }) => identities.get(id)!.ethnicity === null)
    }
    expect(Math.abs(missing(1) - 0.2)).toBeLessThan(0.05)
    expect(missing(0)).toBeLessThan(0.08)
  })
})

describe('where the children of the city live', () => {
  const of = (subject: string) =>
    addresses.filter(one => one.subject === subject).toSorted((a, b) => a.fromOn - b.fromOn)

  const met = (family: CityFamily) => families.indexOf(family) % 3 === 0

  it('gives every child one home at a time, from the day they come, and grown-ups whom nobody asked none', () => {
    const children = new Set(families.flatMap(family => family.children.map(({ id }) => id)))
    const asked = new Set(families.filter(met).flatMap(family => family.adults.map(({ id }) => id)))
    for (const person of identities.keys()) {
      const homes = of(person)
      if (children.has(person)) expect(homes.length).toBeGreaterThan(0)
      else if (!asked.has(person)) expect(homes).toEqual([])
      for (const [i, home] of homes.entries())
        if (i > 0) expect(homes[i - 1]!.toOn).toBeLessThanOrEqual(home.fromOn)
    }
  })

  it('moves parents and children on one day to one new home', () => {
    for (const family of families.filter((_, n) => n % 3 !== 1)) {
      const moving = family.homes[1]!.from
      const known = lives(family).some(one => one.what === 'worry' && one.on < moving)
      const movers = [...(known ? family.adults : []), ...childrenOn(family, moving)].filter(
        () => childrenOn(family, moving).length > 0,
      )
      for (const { id } of movers) {
        const now = of(id).find(home => home.fromOn >= moving)
        expect(now).toMatchObject({ fromOn: moving, lines: family.homes[1]!.home.lines })
      }
    }
  })

  it('leaves it to placements where a child in care lives, until they are home again', () => {
    const inCare = families.filter((_, n) => n % 3 === 1)
    for (const family of inCare) {
      const moving = family.homes[1]!.from
      const homes = of(family.children[0]!.id)
      expect(homes.map(home => home.toOn).slice(0, 1)).toEqual([addDays(moving, -200)])
      expect(homes[1]).toMatchObject({ fromOn: addDays(moving, 165), lines: family.homes[1]!.home.lines })
    }
  })

  it('has nobody of a family at home who has left the city', () => {
    for (const family of families.filter((_, n) => n % 5 === 0)) {
      const leaving = addDays(family.from, 2_200)
      const gone = childrenOn(family, leaving)
      const leavers =
        gone.length === 0 ? [] : [...(of(family.adults[0]!.id).length > 0 ? family.adults : []), ...gone]
      for (const { id } of leavers) expect(of(id).at(-1)!.toOn).toBe(leaving)
    }
  })
})

describe('who works with a child', () => {
  it('is written from the first day to the last, with the reason why they went', () => {
    const worker = { worker: 'Sam Adeyemi', account: null, team: 'East locality', role: 'social-worker' }
    const allocated = playFamilies({
      areas: [{ name: 'child', simulates }],
      dial: name => DIALS[name]!,
      families: 1,
      lastDay: '2023-03-31',
      happens: ({ children }) => [
        {
          on: day('2022-01-10'),
          what: 'allocated',
          child: children[0]!,
          with: { ...worker, until: day('2022-09-01'), reason: 'Left the authority' },
        },
        {
          on: day('2022-09-01'),
          what: 'allocated',
          child: children[0]!,
          with: { ...worker, worker: 'Priya Nandan', until: null, reason: null },
        },
      ],
    })
    expect(lastOf(allocated, Allocation)).toMatchObject([
      {
        worker: 'Sam Adeyemi',
        fromOn: day('2022-01-10'),
        toOn: day('2022-09-01'),
        changeReason: 'Left the authority',
      },
      { worker: 'Priya Nandan', fromOn: day('2022-09-01') },
    ])
    expect(refused(allocated)).toEqual([])
  })
})

describe('what is known of their disabilities', () => {
  it('is what a worry told of the child themselves, written once when a case first opens', () => {
    const opens = (family: CityFamily): Happening[] =>
      family.children.flatMap(child => {
        const joins = maxDay(child.born, family.from)
        const about = { disabilities: { [family.children[0]!.id]: 'AUT' } }
        return [
          { on: joins, what: 'joins', child, with: {} },
          ...[100, 900].map(n => ({ on: addDays(joins, n), what: 'case-opened', child, with: about })),
        ]
      })
    const { records } = playFamilies({
      areas: [{ name: 'child', simulates }],
      dial: name => DIALS[name]!,
      families: 20,
      lastDay: '2023-03-31',
      happens: family => opens(family).sort((a, b) => a.on - b.on),
    })
    const known = records.filter(({ kind }) => kind === Disability)
    const eldest = Array.from({ length: 20 }, (_, n) => madeFamily(n).children[0]!.id)
    expect(known.map(({ subject }) => subject).toSorted()).toEqual(eldest.toSorted())
    expect(known[0]!.versions[0]!.values).toEqual({ disability: 'AUT' })
  })
})
