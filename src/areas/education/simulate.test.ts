import { group } from 'd3-array'
import { describe, expect, it } from 'vitest'
import {
  type MadeFamily,
  madeFamily,
  played,
  recordsOf,
  refused,
} from '../../../tests/setup/made-families.ts'
import { ageOn } from '../../core/age.ts'
import { addDays, type Day, day, isoDay, partsOf } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import type { CityService, Simulates } from '../../engines/simulation/index.ts'
import { School, SchoolPlace } from './records.ts'
import { placeYears } from './school-years.ts'
import { simulates } from './simulate.ts'

const FIRST = day('2005-04-01')
const LAST = day('2023-03-31')
const MOVES = day('2014-11-03')
const LEAVES = day('2019-02-04')

const home = (area: string, locality: string) => ({
  lines: '1 Made Road',
  postcode: 'ZZ1 1ZZ',
  area,
  locality,
  deprivation: 3,
})

/** Families of a child born in each month of many years: a third moves far, a third near, a third leaves in 2019. */
const families: MadeFamily[] = Array.from({ length: 900 }, (_, nth) => {
  const made = madeFamily(nth, FIRST, [12 - nth / 50])
  const first = { from: day('2000-01-01'), home: home('Wendlow Heath', 'Wendlow') }
  const far = nth % 3 === 0
  const next = far ? home('Pithead', 'Eastrow') : home('Larchgate', 'Wendlow')
  const isMoving = nth % 3 < 2
  const until = isMoving ? null : LEAVES
  const family = { ...made, until, homes: isMoving ? [first, { from: MOVES, home: next }] : [first] }
  const child = family.children[0]!
  const joins = child.born > FIRST ? child.born : FIRST
  return {
    family,
    coming: [
      ...(until !== null && joins >= until ? [] : [{ on: joins, what: 'joins', child, with: {} }]),
      ...(isMoving && MOVES > joins ? [{ on: MOVES, what: 'moves', child, with: {} }] : []),
      ...(isMoving ? [] : [{ on: LEAVES, what: 'leaves-city', child, with: {} }]),
    ],
  }
})
const NOBODY_AT_HOME = { 'school-taught-at-home-primary': 0, 'school-taught-at-home-secondary': 0 }
const play = (dials = {}, others: Simulates[] = []) => played(families, [...others, simulates], LAST, dials)
const all = play(NOBODY_AT_HOME)
const born = new Map(families.map(({ family }) => [family.children[0]!.id, family.children[0]!.born]))
type Place = { school: string; fromOn: Day; toOn: Day }
const placesOf = (lives: typeof all) =>
  recordsOf(lives, SchoolPlace).map(one => ({ ...(one.is as Place), child: one.subject }))
const places = placesOf(all)

describe('school years', () => {
  it('begin in September after the fourth and eleventh birthday: born in August youngest, in September eldest', () => {
    const years = (iso: string, phase: 'primary' | 'secondary') => {
      const { from, to } = placeYears(day(iso), phase)
      return `${isoDay(from)} to ${isoDay(to)}`
    }
    expect(years('2010-08-31', 'primary')).toBe('2014-09-03 to 2021-08-31')
    // 3 September 2022 is a Saturday.
    expect(years('2010-09-01', 'primary')).toBe('2015-09-03 to 2022-08-31')
    expect(years('2010-09-01', 'secondary')).toBe('2022-09-05 to 2027-08-31')
  })
})

describe('schools in the city', () => {
  it('are gone to the same way every time, and no record would be refused', () => {
    expect(play(NOBODY_AT_HOME)).toEqual(all)
    expect(refused(all)).toEqual([])
  })

  it('have every child from 4 to 16 as a pupil of one at a time, near home', () => {
    for (const theirs of group(places, one => one.child).values()) {
      theirs.sort((a, b) => a.fromOn - b.fromOn)
      for (const [i, one] of theirs.entries()) {
        const age = ageOn(born.get(one.child)!, one.fromOn)
        // The eldest of the last year are 16 before it ends.
        expect(age >= 4 && age < 17).toBe(true)
        expect(isWorkingDay(one.fromOn)).toBe(true)
        if (i > 0) expect(one.fromOn).toBeGreaterThanOrEqual(theirs[i - 1]!.toOn)
      }
    }
    const inMay2018 = day('2018-05-15')
    for (const [child, birth] of born) {
      const { from } = placeYears(birth, 'primary')
      const { to } = placeYears(birth, 'secondary')
      const pupil = places.some(one => one.child === child && one.fromOn <= inMay2018 && one.toOn > inMay2018)
      expect(pupil).toBe(from <= inMay2018 && to > inMay2018)
    }
  })

  it('are changed by about 70% of those who move to another locality, within weeks, and by none who move near', () => {
    const began = places.filter(one => one.fromOn > MOVES && one.fromOn < addDays(MOVES, 60))
    const pupils = (third: number) =>
      families.filter(({ family }, nth) => {
        const { from } = placeYears(family.children[0]!.born, 'primary')
        const { to } = placeYears(family.children[0]!.born, 'secondary')
        return nth % 3 === third && from < MOVES && to > MOVES
      })
    const changed = (third: number) =>
      pupils(third).filter(({ family }) => began.some(one => one.child === family.children[0]!.id)).length
    expect(changed(0) / pupils(0).length).toBeGreaterThan(0.55)
    expect(changed(0) / pupils(0).length).toBeLessThan(0.85)
    expect(changed(1)).toBe(0)
  })

  it('are left on the day the family leaves the city, and nobody starts afterwards', () => {
    const left = new Set(
      families.filter((_, nth) => nth % 3 === 2).map(({ family }) => family.children[0]!.id),
    )
    const theirs = places.filter(one => left.has(one.child))
    expect(theirs.length).toBeGreaterThan(100)
    expect(theirs.filter(one => one.fromOn >= LEAVES || one.toOn > LEAVES)).toEqual([])
  })

  it('have no place for a child who is adopted: what follows is of another record', () => {
    const others: Simulates = {
      answers: {
        joins: scene => scene.later(addDays(scene.child.born, 365 * 6), 'adopts'),
        adopts: scene => {
          scene.begin('adopted', 'care')
          scene.later(scene.day, 'care-ended', { reason: 'E11' })
        },
      },
    }
    const young = families.filter(({ family }) => family.children[0]!.born > FIRST)
    const adopted = placesOf(played(young, [others, simulates], LAST, NOBODY_AT_HOME))
    expect(adopted.length).toBeGreaterThan(100)
    const seventh = (one: (typeof adopted)[number]) => addDays(born.get(one.child)!, 365 * 6)
    expect(
      adopted.filter(one => one.fromOn > seventh(one) || (seventh(one) <= LAST && one.toOn > seventh(one))),
    ).toEqual([])
  })

  it('are gone to by all but those taught at home: 30% at a dial of 0.3', () => {
    const taught = play({ 'school-taught-at-home-primary': 0.3, 'school-taught-at-home-secondary': 0.3 })
    const share = placesOf(taught).length / places.length
    expect(share).toBeGreaterThan(0.62)
    expect(share).toBeLessThan(0.78)
  })

  it('stand on the record, two of a phase for each place, by the ids that places name', () => {
    const service: CityService = {
      from: FIRST,
      places: [
        { area: 'Wendlow Heath', locality: 'Wendlow' },
        { area: 'Larchgate', locality: 'Wendlow' },
        { area: 'Pithead', locality: 'Eastrow' },
      ],
      teams: [],
      posts: [],
      workers: [],
    }
    const schools = simulates.ofAuthority!([], service)
    expect(schools.map(({ values }) => values.name).slice(0, 2)).toEqual([
      'Wendlow Heath Primary School',
      'Wendlow Heath Church Primary School',
    ])
    expect([schools.length, new Set(schools.map(one => one.kind))]).toEqual([10, new Set([School])])
    const ids = new Set(schools.map(({ id }) => id))
    expect(places.filter(one => !ids.has(one.school))).toEqual([])
    expect(partsOf(schools[0]!.on).year).toBe(2005)
  })
})
