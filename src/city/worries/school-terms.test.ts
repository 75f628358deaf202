import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../core/day.ts'
import { schoolDay } from './school-terms.ts'

describe('a school day', () => {
  it.each([
    ['2019-02-05', 'term'],
    ['2019-02-20', 'none'],
    ['2019-04-16', 'none'],
    ['2019-05-29', 'none'],
    ['2019-07-16', 'term'],
    ['2019-08-20', 'none'],
    ['2019-09-10', 'term'],
    ['2019-10-30', 'none'],
    ['2019-12-27', 'none'],
    ['2020-01-02', 'none'],
    ['2019-09-14', 'none'],
    ['2020-04-28', 'closed'],
    ['2020-06-16', 'term'],
    ['2021-01-20', 'closed'],
    ['2021-03-10', 'term'],
  ])('%s is %s', (iso, what) => {
    expect(schoolDay(day(iso))).toBe(what)
  })

  it('is one of about 190 in every year from 2005 to 2022', () => {
    for (let year = 2005; year <= 2022; year++) {
      let count = 0
      for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1))
        if (schoolDay(on) !== 'none') count++
      expect(count, String(year)).toBeGreaterThan(182)
      expect(count, String(year)).toBeLessThan(199)
    }
  })
})
