import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../core/day.ts'
import { fold } from './normalise.ts'
import { readQuestion } from './question.ts'

const today = day('2026-11-24')
const read = (text: string) => readQuestion(text, today)
const words = (text: string) => read(text).names.map(name => name.word)
const birth = (text: string) => {
  const found = read(text).birth
  return found && `${isoDay(found.earliest)} ${isoDay(found.latest)} ${found.said}`
}

describe('reading a question', () => {
  it('“shivon murphy 2012 WV10” is two names, a year and the beginning of a postcode', () => {
    const question = read('shivon murphy 2012 WV10')
    expect(question.names.map(name => name.word)).toEqual(['shivon', 'murphy'])
    expect(birth('shivon murphy 2012 WV10')).toBe('2012-01-01 2012-12-31 year')
    expect(question.postcode).toEqual({ outward: 'WV10', inward: '' })
  })
  it.each([
    ['12/3/2014', '2014-03-12 2014-03-12 day'],
    ['12.03.14', '2014-03-12 2014-03-12 day'],
    ['2014-03-12', '2014-03-12 2014-03-12 day'],
    ['12 March 2014', '2014-03-12 2014-03-12 day'],
    ['12th of march 2014', '2014-03-12 2014-03-12 day'],
    ['March 12, 2014', '2014-03-12 2014-03-12 day'],
    ['12032014', '2014-03-12 2014-03-12 day'],
    ['25/12/98', '1998-12-25 1998-12-25 day'],
    ['3/25/2014', '2014-03-25 2014-03-25 day'],
    ['March 2014', '2014-03-01 2014-03-31 month'],
    ['3/2014', '2014-03-01 2014-03-31 month'],
    ['2014', '2014-01-01 2014-12-31 year'],
    ['2010-2012', '2010-01-01 2012-12-31 about'],
    ['between 2010 and 2012', '2010-01-01 2012-12-31 about'],
    ['about 2012', '2010-12-31 2014-01-01 about'],
    ['c. 2012', '2010-12-31 2014-01-01 about'],
    ['about March 2014', '2013-11-30 2014-06-30 about'],
    ['age 7', '2018-11-25 2019-11-24 year'],
    ['7 years old', '2018-11-25 2019-11-24 year'],
    ['aged about 7', '2017-11-24 2020-11-24 about'],
    ['4 months', '2026-06-25 2026-07-24 month'],
    ['2 weeks old', '2026-11-04 2026-11-10 month'],
    ['dob 12/3/2014', '2014-03-12 2014-03-12 day'],
    ['born on 12 March 2014', '2014-03-12 2014-03-12 day'],
  ])('“jones %s” is a name and the birth days %s', (said, expected) => {
    expect(birth(`jones ${said}`)).toBe(expected)
    expect(words(`${said} jones`)).toEqual(['jones'])
  })
  it('31/2/2014 and 45/45/2014 are not days, and nothing is made of them', () => {
    expect([read('31/2/2014').birth?.said, read('45/45/2014').birth?.said]).not.toContain('day')
  })
  it('12/3/2014 may also be 3 December, 25/3/2014 only one day', () => {
    expect(isoDay(read('12/3/2014').birth!.swapped!)).toBe('2014-12-03')
    expect(read('25/3/2014').birth?.swapped).toBeUndefined()
  })
  it('“April 2014” is a month and may be a name', () => {
    expect(birth('April 2014')).toBe('2014-04-01 2014-04-30 month')
    expect(read('April 2014').names).toEqual([{ word: 'april', begun: false, maybe: true }])
  })
  it('“unborn baby Smith due 12 March 2027” is expected on that day', () => {
    const question = read('unborn baby Smith due 12 March 2027')
    expect(question.expected).toBe(true)
    expect(birth('Smith due 12 March 2027')).toBe('2027-03-12 2027-03-12 day')
    expect(question.names.filter(name => !name.maybe).map(name => name.word)).toContain('smith')
  })
  it('an NHS number keeps its value however it is spaced; a wrong check digit makes it only a number', () => {
    for (const said of [
      '943 476 5919',
      '9434765919',
      '943-476-5919',
      'NHS number 943 476 5919',
      'nhs: 9434765919',
    ]) {
      expect(read(said).numbers).toEqual([{ number: '9434765919', kind: 'nhs', sure: true }])
      expect(read(said).names).toEqual([])
    }
    expect(read('943 476 5918').numbers[0]?.kind).toBe('number')
  })
  it('A821234567890 is a UPN, 07700 900123 a telephone number, C-00417 a local id', () => {
    expect(read('upn A821234567890').numbers).toEqual([{ number: 'A821234567890', kind: 'upn', sure: true }])
    expect(read('07700 900123').phone).toBe('7700900123')
    expect(read('C-00417').numbers).toEqual([{ number: 'C00417', kind: 'number', sure: true }])
    expect(read('123456').numbers).toEqual([{ number: '123456', kind: 'number', sure: true }])
  })
  it('“jones 12 Mill Lane wv109xx” is a name, a street and a whole postcode', () => {
    const question = read('jones 12 Mill Lane wv109xx')
    expect(question.street).toEqual(['12', 'mill', 'lane'])
    expect(question.postcode).toEqual({ outward: 'WV10', inward: '9XX' })
    expect(question.names.map(name => name.word)).toEqual(['jones'])
  })
  it('the last word may still be being typed, and “Sam…” is a beginning anywhere', () => {
    expect(read('jo smi').names.map(name => name.begun)).toEqual([false, true])
    expect(read('jo smith ').names.map(name => name.begun)).toEqual([false, false])
    expect(read('Sam… Jones ').names.map(name => name.begun)).toEqual([true, false])
  })
  it('never fails, whatever is typed, and finds no more than was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const question = read(text)
        expect(question.names.every(name => fold(text).includes(name.word))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('names come in any order and keep it', () => {
    const name = fc.constantFrom('siobhan', 'murphy', 'okafor', 'khan', 'nowak', 'griffiths')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), list => {
        expect(words(list.join(' '))).toEqual(list)
      }),
    )
  })
})
