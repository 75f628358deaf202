import { describe, expect, it } from 'vitest'
import { childrenOn, lastOf, playFamilies, refused, told } from '../../../tests/setup/small-families.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import { type CityFamily, chanceOf, type Happening } from '../../engines/simulation/index.ts'
import { meetsCriteria } from './criteria-before.ts'
import type { Outcome } from './outcomes.ts'
import { Claim, FamilyOutcome, Programme } from './records.ts'
import { simulates } from './simulate.ts'

const DIALS: Record<string, number> = {
  'supporting-families-identified': 0.5,
  'supporting-families-engaged': 0.8,
  'supporting-families-days-to-change': 140,
  'supporting-families-lasting': 0.6,
  'supporting-families-changed-only': 0.5,
  'supporting-families-days': 300,
}

/** About an assessment a year for each family, all its children on one day; one child in thirty comes into care after. */
function assessments(family: CityFamily): Happening[] {
  const chance = chanceOf('assessments', family.id)
  const all: Happening[] = []
  for (let on = addDays(family.from, 30); on < day('2023-03-01'); on = addDays(on, chance.whole(90, 700)))
    for (const child of childrenOn(family, on)) {
      const factors = ['3B', '4B', '2B', '13A', '18A'].filter(() => chance.happens(0.35))
      all.push({ on, what: 'assessment-found', child, with: { factors } })
      if (chance.happens(0.03)) all.push({ on: addDays(on, 200), what: 'care-began', child, with: {} })
    }
  return all
}

type Family = {
  family: string
  identifiedOn: Day
  engagedOn?: Day
  endReason: string
}
type Lasting = { programme: string; outcome: Outcome; changedOn: Day | null; sustainedOn: Day | null }

/** Things by what they have in common. */
function grouped<T>(things: readonly T[], by: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) groups.set(by(thing), [...(groups.get(by(thing)) ?? []), thing])
  return groups
}

const play = (dials: Record<string, number> = DIALS) =>
  playFamilies({
    areas: [{ name: 'supporting-families', simulates }],
    dial: name => dials[name]!,
    families: 400,
    lastDay: '2023-03-31',
    happens: assessments,
  })
const played = play()
const programmes = lastOf<Family>(played, Programme)
const outcomes = lastOf<Lasting>(played, FamilyOutcome)
const claims = lastOf<{ programme: string; claimedOn: Day }>(played, Claim)
const familyOf = new Map(programmes.map(({ id, family }) => [id, family]))

describe('the programme in the city', () => {
  it('writes nothing that a person could not have typed, and the same every time; nothing where nobody looks', () => {
    expect(new Set(programmes.map(({ family }) => family)).size).toBeGreaterThan(100)
    expect(refused(played)).toEqual([])
    expect(told(play())).toEqual(told(played))
    expect(told(play({ ...DIALS, 'supporting-families-identified': 0 }))).toEqual([])
  })

  it('takes on families who meet the criteria of the day, of the children together, and no child twice', () => {
    expect(meetsCriteria(['health', 'substances'], day('2022-10-02'))).toBe(false)
    expect(meetsCriteria(['health', 'crime'], day('2022-10-02'))).toBe(true)
    expect(meetsCriteria(['health', 'crime'], day('2022-10-03'))).toBe(false)
    expect(meetsCriteria(['health', 'substances', 'crime'], day('2022-10-03'))).toBe(true)
    expect(new Set(programmes.map(({ subject }) => subject)).size).toBe(programmes.length)
    const families = grouped(programmes, ({ family }) => family)
    for (const children of families.values()) {
      expect(new Set(children.map(({ identifiedOn }) => identifiedOn)).size).toBe(1)
      const needed = outcomes.filter(({ programme }) => familyOf.get(programme) === children[0]!.family)
      if (children.every(({ engagedOn }) => engagedOn !== undefined))
        expect(
          meetsCriteria(
            needed.map(({ outcome }) => outcome),
            children[0]!.identifiedOn,
          ),
        ).toBe(true)
    }
    expect([...families.values()].some(children => children.length > 1)).toBe(true)
  })

  it('claims only once all that the child needed has lasted six months, and a family on one day', () => {
    const claimed = grouped(claims, ({ programme }) => familyOf.get(programme)!)
    expect(claimed.size).toBeGreaterThan(30)
    for (const of of claimed.values()) expect(new Set(of.map(({ claimedOn }) => claimedOn)).size).toBe(1)
    for (const { programme, claimedOn } of claims) {
      const mine = outcomes.filter(one => one.programme === programme)
      expect(mine.length).toBeGreaterThan(0)
      for (const { changedOn, sustainedOn } of mine) {
        expect(sustainedOn).toBeGreaterThanOrEqual(addMonths(changedOn!, 6))
        expect(sustainedOn).toBeLessThanOrEqual(claimedOn)
      }
      expect(programmes.find(({ id }) => id === programme)).toMatchObject({ endReason: 'sustained' })
    }
  })

  it('claims nothing for a family while one of its children is in care, and ends for the child who comes into it', () => {
    const left = programmes.filter(({ endReason }) => endReason === 'social-care')
    expect(left.length).toBeGreaterThan(5)
    expect(claims.filter(({ programme }) => left.some(({ id }) => id === programme))).toEqual([])
  })
})
