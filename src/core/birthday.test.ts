import { describe, expect, it } from 'vitest'
import { ageOn } from './age.ts'
import { birthday } from './birthday.ts'
import { addDays, day, isoDay } from './day.ts'

describe('a birthday', () => {
  it('is on the same date of the month', () => {
    expect(isoDay(birthday(day('2003-05-17'), 18))).toBe('2021-05-17')
    expect(isoDay(birthday(day('1999-12-31'), 18))).toBe('2017-12-31')
  })

  it('of 29 February is on 1 March in other years', () => {
    expect(isoDay(birthday(day('2004-02-29'), 18))).toBe('2022-03-01')
    expect(isoDay(birthday(day('2004-02-29'), 16))).toBe('2020-02-29')
  })

  it('is the first day of that age, for every birth from 1990 to 2011', () => {
    for (let born = day('1990-01-01'); born < day('2012-01-01'); born = addDays(born, 1)) {
      const eighteenth = birthday(born, 18)
      expect([ageOn(born, eighteenth), ageOn(born, addDays(eighteenth, -1))]).toEqual([18, 17])
    }
  })
})
