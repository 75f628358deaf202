import { group } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { type MadeFamily, madeFamilies, played, recordsOf } from '../../../tests/setup/made-families.ts'
import { addDays, type Day, day } from '../../core/day.ts'
import type { Simulates } from '../../engines/simulation/index.ts'
import { area as placements } from '../placements/area.ts'
import { Episode } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2015-01-05')
const LAST = day('2017-12-31')
const A_YEAR = 365

/** In place of the front door: a case opens when it is told, and closes after a year; its plan is what is told. */
const frontDoor: Simulates = {
  answers: {
    told: scene => {
      if (scene.spell('case')) return
      const referral = `referral ${scene.child.id} ${scene.day}`
      scene.begin('case', referral, scene.happening.with)
      if (scene.happening.with.protected) scene.begin('protection', 'plan')
      scene.later(scene.day, 'case-opened', { ...scene.happening.with, referral })
      scene.later(addDays(scene.day, A_YEAR), 'over')
    },
    worry: scene => scene.later(scene.day, 'told', scene.happening.with),
    over: scene => {
      scene.end('protection')
      scene.end('case')
    },
  },
}

const families = (ages: readonly [number, number], details: Record<string, unknown> = {}) =>
  madeFamilies(800, FROM, ages, (child, _, family) => [
    { on: FROM, what: 'told', child, with: { together: family.id, severity: 0.8, need: 'N1', ...details } },
  ])

const readiness = (times: number) => ({ 'care-entries-wanted': 150 * times, 'care-entries-by-risk': 150 })

/** Who comes into care, and when first. */
function comeIn(made: readonly MadeFamily[], dials: Record<string, number>): Map<string, Day> {
  const first = new Map<string, Day>()
  const all = played(made, [simulates, frontDoor, placements.simulates!], LAST, dials)
  for (const { subject, is } of recordsOf(all, Episode))
    if (is.reasonBegan === 'S' && !first.has(subject)) first.set(subject, is.startedOn as Day)
  return first
}

describe('children whose case is open', () => {
  it('come into care twice as often when the authority is twice as ready to take them', () => {
    const once = comeIn(families([2, 15]), readiness(1)).size
    const twice = comeIn(families([2, 15]), readiness(2)).size
    expect(once).toBeGreaterThan(40)
    expect(twice / once).toBeGreaterThan(1.6)
    expect(twice / once).toBeLessThan(2.4)
  })

  it('come in more often with a protection plan, as babies, and where the worry was grave', () => {
    const usual = comeIn(families([2, 4]), readiness(1)).size
    expect(comeIn(families([2, 4], { protected: true }), readiness(1)).size).toBeGreaterThan(3 * usual)
    expect(comeIn(families([0, 0.2]), readiness(1)).size).toBeGreaterThan(1.5 * usual)
    expect(comeIn(families([2, 4], { severity: 0.1 }), readiness(1)).size).toBeLessThan(usual / 2)
  })

  it('come in with their brothers and sisters often, not always', () => {
    const found = [...comeIn(families([2, 9]), readiness(2))]
    const ofFamily = group(found, ([child]) => child.split('-child')[0])
    const several = families([2, 9]).filter(({ family }) => family.children.length > 1)
    const some = several.filter(({ family }) => ofFamily.has(family.id))
    const together = some.filter(({ family }) => ofFamily.get(family.id)!.length === family.children.length)
    expect(together.length / some.length).toBeGreaterThan(0.22)
    expect(together.length / some.length).toBeLessThan(0.9)
  })

  it('come in only while the case is open, and never before birth', () => {
    const made = families([-0.4, 12])
    const born = new Map(
      made.flatMap(({ family }) => family.children.map(child => [child.id, child.born] as const)),
    )
    for (const [child, on] of comeIn(made, readiness(2))) {
      expect(on - FROM).toBeLessThanOrEqual(A_YEAR)
      expect(on).toBeGreaterThanOrEqual(born.get(child)!)
    }
  })
})

describe('a child found unsafe on the day on which their case closes', () => {
  it('comes into care where it is still open, and not without a case', () => {
    const on = addDays(FROM, 100)
    const comeInBy = (closes: Day) =>
      comeIn(
        madeFamilies(40, FROM, [2, 9], child => [
          { on: FROM, what: 'told', child, with: {} },
          { on, what: 'care-unsafe-at-home', child, with: { referral: `referral ${child.id} ${FROM}` } },
          // The manager closes it an hour later.
          { on: closes, what: 'over', child, with: {} },
        ]),
        readiness(0),
      ).size
    expect(comeInBy(on)).toBe(0)
    expect(comeInBy(addDays(on, 1))).toBeGreaterThan(40)
  })
})

describe('a baby born to a mother whose elder children are in care', () => {
  it('is told of that day, and comes into care within the week for about as many as the dial says', () => {
    const born = addDays(FROM, 200)
    const made = madeFamilies(600, FROM, [3, 8], (child, _, family) =>
      child === family.children[0]
        ? [
            { on: FROM, what: 'told', child, with: { together: family.id } },
            { on: addDays(FROM, 20), what: 'enters-care', child, with: { legal: 'C1' } },
          ]
        : [],
    ).map(({ family, coming }) => {
      const baby = { ...family.children[0]!, id: `${family.id}-baby`, born }
      return {
        family: { ...family, children: [...family.children, baby] },
        coming: [...coming, { on: born, what: 'joins', child: baby, with: {} }],
      }
    })
    const first = [...comeIn(made, { ...readiness(1), 'care-newborn-share': 0.4, 'care-risk-under-1': 0 })]
    const babies = first.filter(([child]) => child.endsWith('baby'))
    expect(babies.length / made.length).toBeGreaterThan(0.32)
    expect(babies.length / made.length).toBeLessThan(0.48)
    for (const [, on] of babies) expect(on - born).toBeLessThanOrEqual(7)
  })
})

describe('care that others ask for', () => {
  const asked = (details: Record<string, unknown>) =>
    madeFamilies(600, FROM, [3, 8], child => [{ on: FROM, what: 'enters-care', child, with: details }])
  const share = (details: Record<string, unknown>) => {
    const made = asked(details)
    const children = made.reduce((sum, { family }) => sum + family.children.length, 0)
    return comeIn(made, { ...readiness(1), 'care-asked-agreed': 0.7 }).size / children
  }

  it('is agreed for seven in ten when the dial says so, and always where a court has ordered it', () => {
    expect(share({ need: 'N1' })).toBeCloseTo(0.7, 1)
    expect(share({ need: 'N1', legal: 'C1' })).toBe(1)
  })
})
