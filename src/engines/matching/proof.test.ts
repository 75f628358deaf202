import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../core/day.ts'
import { type Described, judge } from './proof.ts'

const child: Described = {
  localId: 'C00417',
  upn: 'A821234567890',
  nhs: '9434765919',
  names: ['Siobhan Murphy'],
  born: day('2012-03-12'),
  sex: 'F',
  postcode: 'WV10 9XX',
}
const verdict = (a: Described, b: Described) => judge(a, b).verdict
const only = (...keys: (keyof Described)[]): Described => Object.fromEntries(keys.map(k => [k, child[k]]))

describe('is this one person?', () => {
  it('the same local id is the same person, and a different birth date or UPN is a doubt', () => {
    const judged = judge(child, { localId: 'c00417 ', born: day('2012-03-21'), upn: 'B111111111111' })
    expect(judged.verdict).toBe('same')
    expect(judged.doubts).toEqual(['One born 12 March 2012, the other 21 March 2012', 'Different UPNs'])
  })
  it('local ids 007 and 7 are not the same', () => {
    expect(verdict({ localId: '007' }, { localId: '7' })).toBe('no')
  })
  it('the same UPN and birth date is the same person; the same UPN with another birth date only likely', () => {
    expect(verdict(only('upn', 'born'), only('upn', 'born'))).toBe('same')
    expect(verdict(only('upn', 'born'), { ...only('upn'), born: day('2013-03-12') })).toBe('likely')
    expect(verdict(only('upn'), only('upn'))).toBe('likely')
  })
  it('the same NHS number and birth date is the same person, unless the UPNs differ', () => {
    expect(verdict(only('nhs', 'born'), { ...only('born'), nhs: '943 476 5919' })).toBe('same')
    expect(verdict(only('nhs', 'born', 'upn'), { ...only('nhs', 'born'), upn: 'B111111111111' })).toBe(
      'likely',
    )
  })
  it('a former UPN that is the other’s UPN is likely, and no doubt about the UPNs', () => {
    const judged = judge(only('upn', 'born'), {
      ...only('born'),
      upn: 'B111111111111',
      formerUpn: 'A821234567890',
    })
    expect(judged).toEqual({
      verdict: 'likely',
      reasons: ['The UPN of one is the former UPN of the other', 'Both born 12 March 2012'],
      doubts: [],
    })
  })
  it('alike names and one birth date are likely: Shivon Murphey and Siobhan Murphy', () => {
    expect(verdict(only('names', 'born'), { ...only('born'), names: ['Shivon Murphey'] })).toBe('likely')
    expect(verdict(only('names', 'born'), { ...only('born'), names: ['Murphy Siobhan'] })).toBe('likely')
  })
  it('twins with names alike and different UPNs are not offered as one', () => {
    const twin = { ...only('born', 'postcode'), names: ['Jayden Khan'], upn: 'A821234567890' }
    expect(verdict(twin, { ...twin, names: ['Jaidon Khan'], upn: 'B111111111111' })).toBe('no')
    expect(verdict({ ...twin, sex: 'M' }, { ...twin, upn: undefined, names: ['Jaden Khan'], sex: '2' })).toBe(
      'no',
    )
  })
  it('M and 1 are one sex; unknown contradicts nothing', () => {
    expect(judge({ sex: 'M' }, { sex: '1' }).doubts).toEqual([])
    expect(judge({ sex: 'M' }, { sex: 'U' }).doubts).toEqual([])
    expect(judge({ sex: 'M' }, { sex: '2' }).doubts).toEqual(['Different sex recorded'])
  })
  it('a birth date alone, a name alone, a postcode alone or one word of a name is nothing', () => {
    for (const key of ['born', 'names', 'postcode'] as const) expect(verdict(only(key), only(key))).toBe('no')
    expect(verdict({ ...only('born'), names: ['Jay'] }, { ...only('born'), names: ['Jay'] })).toBe('no')
  })
  it('one name at one postcode is likely when a birth date is missing, not when the births lie a year apart', () => {
    expect(verdict(only('names', 'postcode'), only('names', 'postcode', 'born'))).toBe('likely')
    expect(
      verdict(only('names', 'postcode', 'born'), { ...only('names', 'postcode'), born: day('2011-03-12') }),
    ).toBe('no')
  })

  const described: fc.Arbitrary<Described> = fc.record(
    {
      localId: fc.constantFrom('1', '2', ''),
      upn: fc.constantFrom('A821234567890', 'B111111111111'),
      formerUpn: fc.constantFrom('A821234567890', 'C222222222222'),
      nhs: fc.constantFrom('9434765919', '9434765870'),
      names: fc.constantFrom(['Siobhan Murphy'], ['Shivon Murphy', 'Jay Doyle'], ['Ali Khan'], []),
      born: fc.constantFrom(100, 101, 900).map(n => n as Day),
      sex: fc.constantFrom('M', 'F', '1'),
      postcode: fc.constantFrom('WV10 9XX', 'WV11 1AA'),
    },
    { requiredKeys: [] },
  )
  it('is judged the same either way round, and anything but no has a reason', () => {
    fc.assert(
      fc.property(described, described, (a, b) => {
        const judged = judge(a, b)
        expect(judge(b, a).verdict).toBe(judged.verdict)
        if (judged.verdict !== 'no') expect(judged.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
  it('without a shared local id, UPN or NHS number nobody is ever the same', () => {
    fc.assert(
      fc.property(described, described, (a, b) => {
        const strip = ({ names, born, sex, postcode, formerUpn }: Described) => ({
          names,
          born,
          sex,
          postcode,
          formerUpn,
        })
        expect(judge(strip(a), strip(b)).verdict).not.toBe('same')
      }),
      { numRuns: 1000 },
    )
  })
})
