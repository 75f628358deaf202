import { describe, expect, it } from 'vitest'
import { LAST, LIVES, livingOn } from './made.test-data.ts'
import { asRegistersHold } from './registers.ts'

const some = LIVES.filter((_, nth) => nth % 4 === 0)
const worried = ({ happenings }: (typeof LIVES)[number]) => happenings.some(({ what }) => what === 'worry')
const unmet = some.filter(life => !worried(life))

describe('what the record holds of a family', () => {
  it('is all of it, where anybody ever worried about one of its children', () => {
    const met = some.filter(worried)
    expect(met.length).toBeGreaterThan(300)
    for (const life of met) expect(asRegistersHold(life, LAST)).toEqual(life)
  })

  it('is its children of the last day and a grown-up, in one home for good, its last, where nobody did', () => {
    const here = unmet.filter(({ family }) => livingOn(family, LAST).length > 0)
    expect(here.length).toBeGreaterThan(300)
    for (const life of here) {
      const { family, happenings } = asRegistersHold(life, LAST)!
      expect(family.children).toEqual(livingOn(life.family, LAST))
      expect(family.adults).toEqual([life.family.adults[0]])
      const last = life.family.homes.findLast(({ from }) => from <= LAST)!
      expect(family.homes.map(({ home }) => home)).toEqual([last.home])
      expect(happenings.map(({ what }) => what)).toEqual(family.children.map(() => 'joins'))
    }
  })

  it('is nothing, where nobody did and no child of it lives in the city any more', () => {
    const gone = unmet.filter(({ family }) => livingOn(family, LAST).length === 0)
    expect(gone.length).toBeGreaterThan(300)
    for (const life of gone) expect(asRegistersHold(life, LAST)).toBeUndefined()
  })
})
