import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, formatAge } from './age.ts'
import {
  addDays,
  addMonths,
  type Day,
  day,
  daysBetween,
  formatDay,
  isoDay,
  maxDay,
  minDay,
  parseDay,
  partsOf,
  shortDay,
  weekday,
} from './day.ts'
import { exactly, formatInexact } from './inexact.ts'

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map(n => n as Day)

describe('days', () => {
  it('1 January 1970 is day 0, a Thursday; 24 November 2026 is a Tuesday', () => {
    expect(day('1970-01-01')).toBe(0)
    expect([weekday(0 as Day), weekday(day('2026-11-24')), weekday(day('1969-12-28'))]).toEqual([3, 1, 6])
  })
  it('only real ISO dates are days: 29 February 2024 is, 29 February 2026, 31 June and 12/3/2014 are not', () => {
    expect(parseDay('2024-02-29')).toBeDefined()
    const wrong = [
      '2026-02-29',
      '2026-06-31',
      '2026-13-01',
      '2026-00-10',
      '12/3/2014',
      '2026-1-1',
      ' 2026-01-01',
      '',
    ]
    expect(wrong.map(parseDay)).toEqual(wrong.map(() => undefined))
    expect(() => day('2026-02-30')).toThrow('not a day')
  })
  it('is written 24 November 2026 and 24 Nov 2026', () => {
    expect([formatDay(day('2026-11-24')), shortDay(day('2026-11-24'))]).toEqual([
      '24 November 2026',
      '24 Nov 2026',
    ])
  })
  it('ISO text and back is the same day, and so are its parts', () => {
    fc.assert(
      fc.property(anyDay, d => {
        expect(day(isoDay(d))).toBe(d)
        const { year, month, date } = partsOf(d)
        expect(isoDay(d)).toBe(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
      }),
    )
  })
  it('n months on is in the right month, on the same date or on that month’s last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const [from, to] = [partsOf(d), partsOf(addMonths(d, n))]
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(n)
        if (to.date !== from.date) expect(partsOf(addDays(addMonths(d, n), 1)).date).toBe(1)
      }),
    )
  })
  it('the earlier and the later of two days are told apart, and lie as many days apart', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(minDay(a, b), maxDay(a, b))).toBe(Math.abs(daysBetween(a, b)))
      }),
    )
  })
})

describe('ages', () => {
  it('a child born on 12 March 2014 is 11 on 11 March 2026 and 12 the next day', () => {
    const born = day('2014-03-12')
    expect([ageOn(born, day('2026-03-11')), ageOn(born, day('2026-03-12'))]).toEqual([11, 12])
  })
  it('a child born on 29 February 2008 turns 18 on 1 March 2026', () => {
    const born = day('2008-02-29')
    expect([ageOn(born, day('2026-02-28')), ageOn(born, day('2026-03-01'))]).toEqual([17, 18])
  })
  it('a baby is counted in days, then months from two, then years from two', () => {
    const born = day('2026-01-31')
    const on = ['2026-01-30', '2026-02-01', '2026-03-30', '2026-03-31', '2028-01-30', '2028-01-31']
    expect(on.map(d => formatAge(born, day(d)))).toEqual([
      'not yet born',
      '1 day',
      '58 days',
      '2 months',
      '23 months',
      '2 years',
    ])
  })
})

describe('inexact days', () => {
  it('is written as exactly as it is known', () => {
    const between = (a: string, b: string) => formatInexact({ earliest: day(a), latest: day(b) })
    expect(formatInexact(exactly(day('2010-03-12')))).toBe('12 March 2010')
    expect(between('2010-03-01', '2010-03-31')).toBe('March 2010')
    expect(between('2010-01-01', '2010-12-31')).toBe('2010')
    expect(between('2010-03-01', '2010-05-04')).toBe('between 1 March 2010 and 4 May 2010')
  })
})
