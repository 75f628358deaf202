import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash128 } from './hash128.ts'

describe('a hash of 128 bits', () => {
  it('is the same on any machine, as it was when it was written', () => {
    expect(hash128(['gold', 'thread', 7])).toEqual([819_263_060, 1_683_975_651, 277_525_111, -580_651_930])
  })

  it('parts words, numbers and digits, and gives 100,000 of them 100,000 hashes', () => {
    const said = (...words: (string | number)[]) => hash128(words).join(' ')
    expect(
      new Set([said('ab', 'c'), said('a', 'bc'), said('abc'), said('1'), said(1), said('', 'abc')]).size,
    ).toBe(6)
    const many = Array.from({ length: 100_000 }, (_, n) => said('family', n % 10, Math.floor(n / 10)))
    expect(new Set(many).size).toBe(100_000)
  })

  it('sets each of its 128 bits in about half of 4,000 hashes', () => {
    const set = new Array<number>(128).fill(0)
    for (let n = 0; n < 4000; n++)
      hash128(['run', n]).forEach((lane, at) => {
        for (let bit = 0; bit < 32; bit++) if ((lane >>> bit) & 1) set[at * 32 + bit]! += 1
      })
    for (const times of set) expect(Math.abs(times - 2000)).toBeLessThan(170)
  })

  it('is whole numbers of 32 bits for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.double())), words => {
        for (const lane of hash128(words)) expect(lane | 0).toBe(lane)
      }),
    )
  })
})
