import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfNumber } from './find-numbers.ts'
import { mayBeKeptFrom, type Withheld, withheldIn, wordsOfAddress, wordsOfName } from './withheld.ts'

const finds = (text: string, ...words: string[]) => withheldIn(text, [{ what: 'it', words }]).length > 0

const AROUND = ['We went to ', 'She lives at ', 'Ring ', '(', '“', '\n', 'see: ']
const AFTER = ['', '.', ', as you know', ')', '’s house', ' and more', '\n', '?']
const BETWEEN = ['', ' ', '  ', '-', '.', '\u00a0', '\u200b', ' - ', '\n', '/']

/** Words written in every way that a reader would still read: capitals, accents, and anything between the parts. */
const disguised = (parts: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...BETWEEN), { minLength: parts.length, maxLength: parts.length }),
      fc.boolean(),
      fc.constantFrom(...AROUND),
      fc.constantFrom(...AFTER),
    )
    .map(([between, loud, before, after]) => {
      const said = parts.map((part, n) => (n === 0 ? part : (between[n] ?? '') + part)).join('')
      return before + (loud ? said.toUpperCase() : said.toLowerCase()) + after
    })

describe('what is withheld is found in free text', () => {
  it.each([
    ['WV10 9XX', ['WV10', '9XX']],
    ['41 Orchard Fold', ['41', 'Orchard', 'Fold']],
    ['Siân O’Brien-Łukasz', ['Sian', 'O', 'Brien', 'Lukasz']],
    ['tariq@example.com', ['tariq', 'example', 'com']],
    ['محمد علي', ['محمد', 'علي']],
  ])('%s, however it is written', (words, parts) => {
    fc.assert(
      fc.property(disguised(parts), text => {
        expect(finds(text, words)).toBe(true)
      }),
    )
  })

  it('a telephone number, with 0, +44 or 0044 in front and anything between its digits', () => {
    const number = fc
      .array(fc.constantFrom(...BETWEEN, ' then ', ') ('), { minLength: 10, maxLength: 10 })
      .map(between =>
        [...'7700900146'].map((digit, n) => (n === 0 ? '' : (between[n] ?? '')) + digit).join(''),
      )
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('0', '+44 ', '+44 (0)', '0044', '(0)'),
        fc.constantFrom(...AROUND),
        (digits, front, before) => {
          expect(finds(`${before}${front}${digits}, before 5 on 3 May.`, '07700 900 146')).toBe(true)
        },
      ),
    )
  })

  it('the local part of a number alone: 6 to 8 digits', () => {
    for (const local of ['960 144', '2 960144', '32-960-144'])
      expect([local, finds(`Ring ${local} tonight`, '01632 960 144')]).toEqual([local, true])
    expect(finds('Ring 960 145 tonight', '01632 960 144')).toBe(false)
  })

  it('in whatever words stand round it: 1 of many paragraphs is enough', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (before, after) => {
        expect(finds(`${before} 9 tannery row ${after}`, '9 Tannery Row')).toBe(true)
      }),
    )
  })
})

describe('what is not withheld goes', () => {
  it('a word that only holds it, a part of it, and other numbers', () => {
    expect(finds('It was planned in Annfield', 'Ann')).toBe(false)
    expect(finds('The orchard was in bloom', 'Orchard Fold')).toBe(false)
    expect(finds('Born on 16 3 2009, seen 4 times in 2026', '01632 960 144')).toBe(false)
    expect(finds('WV10 9XY', 'WV10 9XX')).toBe(false)
  })

  it('nothing withheld finds nothing, in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(withheldIn(text, [{ what: 'it', words: ['', ' ', '–'] }])).toEqual([])
      }),
    )
  })
})

describe('an address is known by', () => {
  it.each([
    ['41 Orchard Fold, Wolverhampton', 'WV1 1AA', ['41 Orchard Fold', 'Orchard Fold', 'WV1 1AA']],
    ['Flat 6, 12 Tannery Row, West Bromwich', null, ['12 Tannery Row', 'Tannery Row']],
    ['The Willows, Mill Lane, Bilston', 'wv14 6xx', ['The Willows', 'Mill Lane', 'Mill ln', 'WV14 6XX']],
    ['3 Mill Rd\nBilston', null, ['3 Mill road', '3 Mill rd', 'Mill road', 'Mill rd']],
    ['Refuge', null, ['Refuge']],
  ])('%s', (lines, postcode, words) => {
    const found = wordsOfAddress(lines, postcode).map(one => one.toLowerCase())
    expect(words.map(one => one.toLowerCase()).filter(one => !found.includes(one))).toEqual([])
    expect(
      found.filter(one => ['wolverhampton', 'bilston', 'west bromwich', 'flat 6'].includes(one)),
    ).toEqual([])
  })

  it('its street, in a letter that leaves out the house and writes Rd for Road', () => {
    expect(finds('She was seen on Mill Rd again', ...wordsOfAddress('3 Mill Road, Bilston', null))).toBe(true)
    expect(finds('She lives in Bilston', ...wordsOfAddress('3 Mill Road, Bilston', null))).toBe(false)
  })
})

describe('a telephone number', () => {
  it('is found as it was written down, whatever stands beside it', () => {
    expect(wordsOfNumber('01632 960 144 (work), or 07700 900 146')).toEqual([
      '01632 960 144',
      '07700 900 146',
    ])
    expect(wordsOfNumber('+44 (0)1632 960144')).toEqual(['+44 (0)1632 960144'])
    expect(wordsOfNumber('ask her sister')).toEqual(['ask her sister'])
  })

  it('is told back as the author wrote it, never more of it', () => {
    const withheld = [{ what: 'a number', words: ['01632 960 144'] }]
    expect(withheldIn('Ring 960-144.', withheld)).toEqual([{ what: 'a number', words: '960-144' }])
  })
})

describe('a person is known by', () => {
  it('the whole name and each word of it that nobody else of the letter bears', () => {
    const words = wordsOfName('Mrs Joan Rahmanzai', ['Yusuf Rahmanzai'])
    expect(finds('Joan told us', ...words)).toBe(true)
    expect(finds('Yusuf Rahmanzai is well', ...words)).toBe(false)
  })
})

describe('kept from one person', () => {
  const tariq = 'Tariq Rahmanzai (father)'
  it.each<[string, string, boolean]>([
    [tariq, 'Tariq Rahmanzai', true],
    [tariq, 'Mr Tariq Rahmanzai', true],
    [tariq, 'Samina Rahmanzai', false],
    ['her father', 'Samina Rahmanzai', true],
    ['Dad', 'Samina Rahmanzai', true],
  ])('“%s” may be %s: %s', (from, name, may) => {
    expect(mayBeKeptFrom(from, { name, standing: 'parent' })).toBe(may)
  })

  it('it is found all the same in every text: a letter is passed on', () => {
    const withheld: Withheld[] = [{ what: 'an address', words: ['41 Orchard Fold'], from: tariq }]
    expect(withheldIn('at 41, orchard fold', withheld)).toEqual([
      { what: 'an address', words: '41 Orchard Fold' },
    ])
  })
})
