import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOf,
  firstYear,
  nextYear,
  parseYear,
  previousYear,
  startOf,
  yearBeginning,
  yearOf,
} from './collection-year.ts'
import { addDays, type Day, day, isoDay } from './day.ts'

describe('the collection year', () => {
  it('31 March 2018 is in 2017-18 and 1 April 2018 in 2018-19', () => {
    expect([yearOf(day('2018-03-31')), yearOf(day('2018-04-01'))]).toEqual(['2017-18', '2018-19'])
  })
  it('2017-18 runs from 1 April 2017 to 31 March 2018', () => {
    const year = yearBeginning(2017)
    expect([isoDay(startOf(year)), isoDay(endOf(year))]).toEqual(['2017-04-01', '2018-03-31'])
  })
  it('reads 2017-18, 2017/18, 2017-2018 and 1999-00, and nothing that is not two years running', () => {
    expect(['2017-18', '2017/18', '2017-2018', '1999-00'].map(parseYear)).toEqual([
      '2017-18',
      '2017-18',
      '2017-18',
      '1999-00',
    ])
    expect(['2017-19', '2017', '17-18', '2017-218', '2017-1918', ''].map(parseYear)).toEqual(
      Array(6).fill(undefined),
    )
  })
  it('every day lies in its year, the day after its end in the next, and the year before comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7000, max: 24000 }), n => {
        const year = yearOf(n as Day)
        expect(startOf(year) <= n && n <= endOf(year)).toBe(true)
        expect(yearOf(addDays(endOf(year), 1))).toBe(nextYear(year))
        expect(previousYear(nextYear(year))).toBe(year)
        expect(parseYear(year)).toBe(year)
        expect(startOf(nextYear(year)) - endOf(year)).toBe(1)
        expect(firstYear(year)).toBe(Number(year.slice(0, 4)))
      }),
    )
  })
})
