import { group } from 'd3-array'
import { describe, expect, it } from 'vitest'
import {
  type MadeFamily,
  madeFamily,
  played,
  recordsOf,
  refused,
} from '../../../tests/setup/made-families.ts'
import { addDays, type Day, day } from '../../core/day.ts'
import type { CityKin, Simulates } from '../../engines/simulation/index.ts'
import { Identity, Relationship } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2016-04-01')
const kinOf = (nth: number, mother: string): CityKin[] =>
  (['grandparent', 'aunt'] as const).map(relation => ({
    of: mother,
    relation,
    person: {
      id: `${relation}-${nth}`,
      forename: 'Joan',
      surname: 'Made',
      sex: 'F',
      ethnicity: 'WBRI',
      born: day('1960-02-03'),
      parents: [],
    },
  }))

/** Families of two, both with a case; the elder of every second comes into care, to family, elsewhere or out again. */
const families: MadeFamily[] = Array.from({ length: 200 }, (_, nth) => {
  const made = madeFamily(nth, FROM, [4, 8])
  const family = { ...made, kin: () => kinOf(nth, made.adults[0]!.id) }
  const [elder, younger] = family.children as [
    (typeof family.children)[number],
    (typeof family.children)[number],
  ]
  const at = (days: number, what: string, child: typeof elder, details = {}) => ({
    on: addDays(FROM, days),
    what,
    child,
    with: details,
  })
  return {
    family,
    coming: [
      ...[elder, younger].flatMap(child => [at(0, 'joins', child), at(30, 'case-opened', child)]),
      ...(nth % 2 === 0
        ? [
            at(60, 'lives', elder, { type: 'U6' }),
            at(100, 'lives', elder, { type: 'U3' }),
            ...(nth % 4 === 0 ? [at(300, 'lives', elder, { type: 'K2' })] : []),
            at(400, 'care-ended', elder, { reason: nth % 4 === 0 ? 'E4A' : 'E45' }),
          ]
        : []),
    ],
  }
})
/** In place of care and placements. */
const neighbours: Simulates = {
  answers: {
    lives: scene => {
      scene.end('home')
      scene.begin('home', String(scene.day), scene.happening.with)
      scene.later(scene.day, 'care-episode', { moved: true })
    },
  },
}
const all = played(families, [simulates, neighbours], day('2020-03-31'), { 'child-kin-known': 0.3 })
const related = recordsOf(all, Relationship).map(({ is, subject }) => ({
  child: subject,
  ...(is as { other: string; relation: string; parentalResponsibility?: boolean; fromOn: Day; toOn?: Day }),
}))
const nthOf = (child: string) => Number(child.split('-')[1])

describe('kin', () => {
  it('are on the record of about 30% of families with a case, and of all that a child went to live with', () => {
    expect(refused(all)).toEqual([])
    const met = new Set(related.filter(one => one.relation === 'aunt').map(one => nthOf(one.child)))
    expect(met.size / families.length).toBeGreaterThan(0.2)
    expect(met.size / families.length).toBeLessThan(0.4)
    const carers = related.filter(one => one.relation === 'carer')
    expect(carers.length).toBe(100)
    const people = new Set(recordsOf(all, Identity).map(({ subject }) => subject))
    for (const { child, other } of carers) {
      expect(people.has(other)).toBe(true)
      expect(
        related.some(one => one.child === child && one.other === other && one.relation !== 'carer'),
      ).toBe(true)
    }
  })

  it('are one person for brothers and sisters, and related to each once', () => {
    const told = related.filter(one => ['grandparent', 'aunt'].includes(one.relation))
    for (const same of group(told, one => `${one.child} ${one.other}`).values()) expect(same.length).toBe(1)
    const grandmothers = recordsOf(all, Identity).filter(({ subject }) => subject.startsWith('grandparent'))
    expect(new Set(grandmothers.map(({ subject }) => subject)).size).toBe(grandmothers.length)
  })

  it('care for a child until they move on, or as special guardian from the day care ends', () => {
    for (const { child, fromOn, toOn, parentalResponsibility } of related.filter(
      one => one.relation === 'carer',
    )) {
      const movesOn = nthOf(child) % 4 === 0
      expect(fromOn).toBe(addDays(FROM, 100))
      expect(toOn).toBe(movesOn ? addDays(FROM, 300) : undefined)
      expect(parentalResponsibility).toBe(movesOn ? undefined : true)
    }
  })
})
