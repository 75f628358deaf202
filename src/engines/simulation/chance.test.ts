import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'

const many = <T>(n: number, draw: () => T): T[] => Array.from({ length: n }, draw)
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length

describe('chance', () => {
  it('is the same for the same words, and another for others', () => {
    const three = (...words: (string | number)[]) => {
      const stream = chanceOf(...words)
      return many(3, () => stream.next())
    }
    expect(three(1, 'family', 7)).toEqual(three(1, 'family', 7))
    expect(three(1, 'family', 7)).not.toEqual(three(1, 'family', 8))
    expect(three(1, 'family', 7)).not.toEqual(three(2, 'family', 7))
  })

  it('is the same on any machine: the first draws of a stream, as they were when it was written', () => {
    const stream = chanceOf('gold', 'thread')
    expect(many(4, () => stream.whole(0, 999))).toEqual([551, 351, 409, 601])
  })

  it('stays within what is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(40), (word, least, more) => {
        const chance = chanceOf(word)
        for (const one of many(20, () => chance.whole(least, least + more))) {
          expect(Number.isInteger(one)).toBe(true)
          expect(one).toBeGreaterThanOrEqual(least)
          expect(one).toBeLessThanOrEqual(least + more)
        }
        expect(chance.next()).toBeLessThan(1)
        expect(chance.wait(10)).toBeGreaterThanOrEqual(0)
        expect(chance.length(10, 1)).toBeGreaterThan(0)
      }),
    )
  })

  it('comes out as often as its weights and means say, over 20,000 draws', () => {
    const chance = chanceOf('often')
    const kinds = many(20_000, () => chance.weighted({ a: 1, b: 3 }))
    expect(kinds.filter(kind => kind === 'b').length / 20_000).toBeCloseTo(0.75, 1)
    expect(mean(many(20_000, () => (chance.happens(0.2) ? 1 : 0)))).toBeCloseTo(0.2, 1)
    expect(mean(many(20_000, () => chance.wait(30))) / 30).toBeCloseTo(1, 1)
    expect(mean(many(20_000, () => chance.around(5, 2)))).toBeCloseTo(5, 1)
  })

  it('refuses to pick from nothing', () => {
    expect(() => chanceOf('x').pick([])).toThrow('nothing to pick')
  })
})
