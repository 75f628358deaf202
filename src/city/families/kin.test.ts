import { describe, expect, it } from 'vitest'
import { ageOn } from '../../core/age.ts'
import { FAMILIES } from '../made.test-data.ts'
import { kinOf } from './kin.ts'

const some = FAMILIES.filter((_, n) => n % 20 === 0)

describe('kin', () => {
  it('are the same whenever they are asked for, and one to six for a family', () => {
    for (const family of some) {
      expect(kinOf(family)).toEqual(kinOf(family))
      expect(kinOf(family).length).toBeLessThanOrEqual(6)
    }
    const mean = some.reduce((sum, family) => sum + kinOf(family).length, 0) / some.length
    expect(mean).toBeGreaterThan(1.5)
    expect(mean).toBeLessThan(4.5)
  })

  it('are grandparents 18 to 40 years older than the parent, and aunts and uncles up to 10', () => {
    for (const family of some) {
      for (const { person, relation, of } of kinOf(family)) {
        const parent = family.adults.find(({ id }) => id === of)!
        const older = (parent.born - person.born) / 365.25
        expect(older).toBeGreaterThanOrEqual(relation === 'grandparent' ? 17.9 : 0.4)
        expect(older).toBeLessThanOrEqual(relation === 'grandparent' ? 40.1 : 10.1)
        expect(family.children.every(child => ageOn(person.born, child.born) >= 12)).toBe(true)
      }
    }
  })
})
