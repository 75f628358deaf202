import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { castOn, PARTS } from './cast.ts'

describe('the cast of the demonstration', () => {
  it('is a dozen children, the same every time, as old on any day as their part asks', () => {
    const [one, two] = [castOn(day('2026-01-15')), castOn(day('2030-06-01'))]
    expect(PARTS.length).toBe(12)
    expect(Object.values(one).map(p => p.id)).toEqual(Object.values(two).map(p => p.id))
    expect(new Set(Object.values(one).map(p => p.id)).size).toBe(12)
    expect(day('2026-01-15') - one.newborn.born).toBe(day('2030-06-01') - two.newborn.born)
  })
})
