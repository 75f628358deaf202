import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from './name-likeness.ts'
import { areVariants, GROUPS, variantGroups } from './name-variants.ts'
import { fold, nameWords, searchWords } from './normalise.ts'
import { isNhsNumber, isUpn, plainPhone } from './numbers.ts'

describe('names folded', () => {
  it('accents, case, apostrophes and titles do not matter: “Dr. Zoë O’Connor-Łukasz” is zoe oconnor lukasz', () => {
    expect(nameWords('Dr. Zoë O’Connor-Łukasz')).toEqual(['zoe', 'oconnor', 'lukasz'])
  })
  it('a hyphened name is found by its parts and run together, “O Brien” as obrien, “Al Hassan” as alhassan', () => {
    expect(searchWords('Mary-Jane O Brien')).toEqual(
      expect.arrayContaining(['mary', 'jane', 'maryjane', 'obrien']),
    )
    expect(searchWords('Al Hassan')).toContain('alhassan')
  })
  it('folding twice is folding once, and leaves only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      }),
    )
  })
})

describe('variants of names', () => {
  it('the table has at least 250 groups, each of two or more different single words', () => {
    expect(new Set(GROUPS.map(group => group[0])).size).toBeGreaterThanOrEqual(250)
    expect(GROUPS.filter(group => new Set(group).size < 2).map(String)).toEqual([])
    expect(GROUPS.flat().filter(word => !/^[a-z]+$/.test(word))).toEqual([])
  })
  it.each([
    ['shaun', 'sean'],
    ['shivaun', 'siobhan'],
    ['chevonne', 'siobhan'],
    ['mohammed', 'muhammad'],
    ['katie', 'catherine'],
    ['bob', 'robert'],
    ['neve', 'niamh'],
    ['kasia', 'katarzyna'],
    ['yusuf', 'yousef'],
    ['tunde', 'babatunde'],
    ['ieuan', 'evan'],
    ['jayden', 'jaiden'],
  ])('%s and %s are one name', (a, b) => {
    expect(areVariants(a, b)).toBe(true)
    expect(areVariants(b, a)).toBe(true)
  })
  it('alex is short for two names, and those two are not each other', () => {
    expect(variantGroups('alex')).toEqual(expect.arrayContaining(['alexander', 'alexandra']))
    expect(areVariants('alfred', 'robert')).toBe(false)
  })
})

describe('words alike', () => {
  it.each([
    ['siobhan', 'siobhan', 'same'],
    ['shivon', 'siobhan', 'variant'],
    ['sam', 'samira', 'begins'],
    ['smyth', 'smith', 'sounds'],
    ['shevaun', 'siobhan', 'sounds'],
    ['jonse', 'jones', 'sounds'],
    ['wiliams', 'williams', 'sounds'],
    ['masden', 'marsden', 'spelling'],
    ['murphy', 'patel', undefined],
    ['amy', 'ann', undefined],
  ])('%s asked, %s known: %s', (asked, known, how) => {
    expect(likeness(asked, known)).toBe(how)
  })
})

describe('numbers that people have', () => {
  it('943 476 5919 is an NHS number, 943 476 5918 and 999 999 9999 are not', () => {
    expect(['943 476 5919', '943-476-5918', '9999999999', '94347659'].map(isNhsNumber)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  it('every UPN has one right first letter: weights 2 to 13, modulo 23', () => {
    // 8·2+2·3+1·4+2·5+3·6+4·7 = 82 and the rest are 0: 82 modulo 23 is 13, the letter after 12 others, P.
    expect(isUpn('P821234000000')).toBe(true)
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), digits => {
        const right = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(letter => isUpn(letter + digits))
        expect(right).toHaveLength(1)
        expect('IOS').not.toContain(right[0])
      }),
    )
  })
  it('+44 7700 900123 and 07700 900123 are one telephone number; 123 is none', () => {
    expect([plainPhone('+44 (0)7700 900123'), plainPhone('07700 900123'), plainPhone('123')]).toEqual([
      '7700900123',
      '7700900123',
      '',
    ])
  })
})
