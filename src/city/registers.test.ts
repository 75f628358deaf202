import { describe, expect, it } from 'vitest'
import { LAST, LIVES } from './made.test-data.ts'
import { asRegistersHold } from './registers.ts'

const held = LIVES.slice(0, 2000).map(life => ({ life, ...asRegistersHold(life, LAST) }))
const worried = ({ happenings }: (typeof LIVES)[number]) => happenings.some(({ what }) => what === 'worry')

describe('what the record holds of a family', () => {
  it('is all of it, where anybody ever worried about one of its children', () => {
    const met = held.filter(({ life }) => worried(life))
    expect(met.length).toBeGreaterThan(300)
    for (const { life, family, happenings } of met)
      expect([family, happenings]).toEqual([life.family, life.happenings])
  })

  it('is one home for good, its last, where nobody did', () => {
    const unmet = held.filter(({ life }) => !worried(life))
    expect(unmet.length).toBeGreaterThan(600)
    for (const { life, family, happenings } of unmet) {
      const last = life.family.homes.findLast(({ from }) => from <= LAST)!
      expect(family.homes.map(({ home }) => home)).toEqual([last.home])
      expect(happenings.filter(({ what }) => what === 'moves')).toEqual([])
      expect(happenings.filter(({ what }) => what === 'joins').length).toBe(
        life.happenings.filter(({ what }) => what === 'joins').length,
      )
    }
  })
})
