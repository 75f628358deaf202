import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { askKeys } from './ask.ts'
import { candidateFrom } from './candidate.ts'
import type { Entry } from './fields.ts'
import { searchKeys } from './keys.ts'
import { readQuestion } from './question.ts'
import { rank, score } from './score.ts'

const today = day('2026-11-24')
const siobhan: Entry[] = [
  { field: 'name', value: 'Siobhan Murphy' },
  { field: 'other-name', value: 'Jay Doyle' },
  { field: 'born', value: '2012-03-12' },
  { field: 'address', value: '12 Mill Lane, Wolverhampton WV10 9XX' },
  { field: 'local-id', value: 'C00417' },
  { field: 'nhs', value: '9434765919' },
  { field: 'telephone', value: '07700 900123' },
]
const others: Entry[][] = [
  [
    { field: 'name', value: 'Samira Khan' },
    { field: 'born', value: '2015-01-02' },
  ],
  [
    { field: 'name', value: 'Murphy Brown' },
    { field: 'born', value: '2009-07-30' },
  ],
  [
    { field: 'name', value: 'Shane Marsh' },
    { field: 'born', value: '2012-05-01' },
  ],
  [
    { field: 'name', value: 'Baby Smith' },
    { field: 'expected', value: '2027-03-12' },
  ],
]
const people = [siobhan, ...others]
const scored = (text: string, entries = siobhan) => score(readQuestion(text, today), candidateFrom(entries))

/** Looks people up the way the database half will: by any key of any term, then ranked. */
function find(text: string): string[] {
  const question = readQuestion(text, today)
  const asked = askKeys(question).flatMap(term => [...term.first, ...term.wider])
  const found = people.filter(entries =>
    entries
      .flatMap(searchKeys)
      .some(known =>
        asked.some(
          a => a.kind === known.kind && (a.beginning ? known.key.startsWith(a.key) : known.key === a.key),
        ),
      ),
  )
  return rank(
    question,
    found.map(entries => ({ candidate: candidateFrom(entries) })),
  ).map(f => f.candidate.names[0]!)
}

describe('finding a person', () => {
  it.each([
    'siobhan murphy',
    'Murphy Siobhan',
    'shivon murphy 2012 WV10',
    'shevaun murphey',
    'siob',
    'chevonne',
    'murphy 12/3/2012',
    '3/12/2012',
    '12 March 2012',
    'March 2012',
    'jay doyle',
    '12 mill lane',
    'wv10 9xx',
    'WV10',
    'C00417',
    'c-004',
    '943 476 5919',
    '+44 7700 900123',
    'siobahn murphy age 14',
  ])('“%s” finds Siobhan Murphy first', text => {
    expect(find(text)[0]).toBe('Siobhan Murphy')
  })
  it('“Sam…” finds Samira, “smith due March 2027” the unborn baby, “patel” nobody', () => {
    expect(find('Sam…')).toEqual(['Samira Khan'])
    expect(find('smith due March 2027')).toEqual(['Baby Smith'])
    expect(find('patel')).toEqual([])
  })
  it('any one letter of a name of five or more left out still finds the person, typed in either order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.boolean(), (at, swap) => {
        const typo = `${'murphy'.slice(0, at)}${'murphy'.slice(at + 1)}`
        expect(find(swap ? `${typo} siobhan` : `siobhan ${typo}`)[0]).toBe('Siobhan Murphy')
      }),
    )
  })
})

describe('saying why', () => {
  it.each([
    ['siobhan murphy', ['Name matches']],
    ['murphy siobhan', ['Name matches', 'Names in the other order']],
    ['shivon murphy', ['First name spelt another way: “Siobhan”', 'Name matches']],
    ['murfey', ['Name sounds like “Murphy”']],
    ['siob', ['Name begins like “Siobhan”']],
    ['jay', ['Also known as Jay Doyle']],
    ['12/3/2012', ['Born 12 March 2012']],
    ['3/12/2012', ['Born 12 March 2012: day and month the other way round']],
    ['13/3/2012', ['Born 12 March 2012, near what was asked']],
    ['WV10', ['Address WV10 9XX']],
    ['12 mill lane', ['Address 12 Mill Lane, Wolverhampton WV10 9XX']],
    ['C00417', ['Local id C00417']],
    ['9434765919', ['NHS number 943 476 5919']],
    ['07700900123', ['Telephone 07700 900123']],
    ['nobody', []],
  ])('“%s”: %j', (text, why) => {
    expect(scored(text).why).toEqual(why)
  })
  it('an expected date is said as one', () => {
    expect(scored('smith due 12/3/2027', others[3]).why).toContain('Expected 12 March 2027')
  })
})

describe('better fits score more', () => {
  const points = (text: string) => scored(text).points
  it('same name over variant over mere sound, exact day over month over year', () => {
    expect(points('siobhan murphy')).toBeGreaterThan(points('shivon murphy'))
    expect(points('shivon murphy')).toBeGreaterThan(points('shivon murfey'))
    expect(points('12/3/2012')).toBeGreaterThan(points('March 2012'))
    expect(points('March 2012')).toBeGreaterThan(points('2012'))
    expect(points('2012')).toBeGreaterThan(points('about 2012'))
  })
  it('a name or a birth day that is wrong takes away, and one that is right adds', () => {
    expect(points('siobhan patel')).toBeLessThan(points('siobhan'))
    expect(points('siobhan 1/1/1999')).toBeLessThan(points('siobhan'))
    expect(points('siobhan 12/3/2012')).toBeGreaterThan(points('siobhan'))
  })
  it('whatever is asked, points that are more than none come with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const { points: got, why } = scored(text)
        if (got > 0) expect(why.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('keys', () => {
  it('an inexact birth is found by its years, by its month when known, never by a day', () => {
    const kinds = (value: string) => searchKeys({ field: 'born', value }).map(k => `${k.kind} ${k.key}`)
    expect(kinds('2012-03-12')).toEqual(['born 2012-03-12'])
    expect(kinds('2012-03-01/2012-03-31')).toEqual(['born-month 2012-03', 'born-year 2012'])
    expect(kinds('2012-01-01/2013-12-31')).toEqual(['born-year 2012', 'born-year 2013'])
    expect(kinds('sometime')).toEqual([])
  })
  it('an address is found by its street and postcode, not by its number or “Lane”', () => {
    const keys = searchKeys({ field: 'address', value: 'Flat 2, 12 Mill Lane WV109XX' }).map(k => k.key)
    expect(keys).toEqual(['mill', 'WV10 9XX'])
  })
  it('every name is found by asking for exactly that name', () => {
    const word = fc.stringMatching(/^[A-Z][a-zé'’-]{1,9}$/)
    fc.assert(
      fc.property(word, word, (first, last) => {
        const known = searchKeys({ field: 'name', value: `${first} ${last}` })
        const terms = askKeys(readQuestion(`${first} ${last} `, today))
        for (const term of terms) {
          expect(
            [...term.first, ...term.wider].some(a =>
              known.some(k => k.kind === a.kind && k.key.startsWith(a.key)),
            ),
          ).toBe(true)
        }
      }),
    )
  })
})
