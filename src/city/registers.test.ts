import { describe, expect, it } from 'vitest'
import { LAST, LIVES, livingOn } from './made.test-data.ts'
import { asRegistersHold, isMet } from './registers.ts'

const some = LIVES.filter((_, nth) => nth % 4 === 0)
const worried = ({ happenings }: (typeof LIVES)[number]) => happenings.some(({ what }) => what === 'worry')
const unmet = some.filter(life => !worried(life))

describe('whom somebody met', () => {
  it('is each family about one of whose children anybody ever worried, and who came alone', () => {
    const met = some.filter(worried)
    expect(met.length).toBeGreaterThan(300)
    expect(met.every(isMet)).toBe(true)
    expect(unmet.filter(isMet)).toEqual(unmet.filter(({ family }) => family.adults.length === 0))
  })
})

describe('what registers hold of a family', () => {
  it('is its children of the last day and a grown-up, in one home for good, its last', () => {
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

  it('is nothing, where no child of it lives in the city any more', () => {
    const gone = unmet.filter(({ family }) => livingOn(family, LAST).length === 0)
    expect(gone.length).toBeGreaterThan(300)
    for (const life of gone) expect(asRegistersHold(life, LAST)).toBeUndefined()
  })
})
