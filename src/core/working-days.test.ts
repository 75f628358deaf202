import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK_HOLIDAYS } from './bank-holidays.ts'
import { addDays, addMonths, type Day, day, isoDay, weekday } from './day.ts'
import { dayOf, formatInstant, instant, isoInstant, londonInstant, plusHours } from './instant.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

const workingDaysAfter = (from: string, n: number) => isoDay(addWorkingDays(day(from), n))

describe('working days', () => {
  it('1 working day after Saturday 29 August 2026 is Tuesday 1 September: the Monday is a bank holiday', () => {
    expect(workingDaysAfter('2026-08-29', 1)).toBe('2026-09-01')
  })
  it('15 working days after Saturday 29 August 2026 is Monday 21 September, not Friday 18', () => {
    expect(workingDaysAfter('2026-08-29', 15)).toBe('2026-09-21')
  })
  it('20 working days after Saturday 29 August 2026 is Monday 28 September', () => {
    expect(workingDaysAfter('2026-08-29', 20)).toBe('2026-09-28')
  })
  it('45 working days after Thursday 17 December 2026 is Tuesday 23 February 2027, over three bank holidays', () => {
    expect(workingDaysAfter('2026-12-17', 45)).toBe('2027-02-23')
  })
  it('5 working days after Thursday 17 December 2026 is Thursday 24 December', () => {
    expect(workingDaysAfter('2026-12-17', 5)).toBe('2026-12-24')
  })
  it('15 working days after Monday 14 September 2026 is Monday 5 October', () => {
    expect(workingDaysAfter('2026-09-14', 15)).toBe('2026-10-05')
    expect(workingDaysBetween(day('2026-09-14'), day('2026-10-06'))).toBe(16)
  })
  it('the proclaimed days count: 19 September 2022 and 8 May 2023 are not working days, 30 May 2022 is', () => {
    expect([
      isWorkingDay(day('2022-09-19')),
      isWorkingDay(day('2023-05-08')),
      isWorkingDay(day('2022-05-30')),
    ]).toEqual([false, false, true])
  })
  it('every weekday from 2000 to 2035 is a working day or a bank holiday, and no bank holiday is at a weekend', () => {
    const holidays = new Set(BANK_HOLIDAYS)
    for (let d = day('2000-01-01'); d <= day('2035-12-31'); d = addDays(d, 1)) {
      expect(isWorkingDay(d)).toBe(weekday(d) < 5 && !holidays.has(isoDay(d)))
    }
    expect(BANK_HOLIDAYS.filter(d => weekday(day(d)) > 4)).toEqual([])
  })
  it('counting one day at a time gives the same as the look-up, forwards and back', () => {
    const within = fc.integer({ min: day('2001-01-01'), max: day('2034-12-31') }).map(n => n as Day)
    fc.assert(
      fc.property(within, fc.integer({ min: -60, max: 60 }), (from, n) => {
        let at = from
        for (let left = Math.abs(n); left > 0; ) {
          at = addDays(at, Math.sign(n))
          if (isWorkingDay(at)) left--
        }
        expect(addWorkingDays(from, n)).toBe(at)
        if (n > 0) expect(workingDaysBetween(from, at)).toBe(n)
      }),
    )
  })
  it('a day before 2000 or a limit that ends after 2035 is refused, not guessed', () => {
    expect(() => addWorkingDays(day('1999-12-31'), 1)).toThrow(RangeError)
    expect(() => addWorkingDays(day('2035-12-20'), 45)).toThrow(RangeError)
  })
  const standard = '../shared/standards/cin-census.json'
  it.runIf(existsSync(standard))('every bank holiday the census checks use is in our table', () => {
    const listed = JSON.parse(readFileSync(standard, 'utf8')).working_days.bank_holidays_england as string[]
    expect(listed.filter(d => !BANK_HOLIDAYS.includes(d))).toEqual([])
    expect(listed.length).toBeGreaterThan(20)
  })
})

describe('days and moments', () => {
  it('a month after 31 January is the last day of February', () => {
    expect(isoDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(isoDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29')
  })
  it('four hours after the first 01:50 of Sunday 25 October 2026 are over at 04:50', () => {
    const start = londonInstant(day('2026-10-25'), '01:50')
    expect(isoInstant(start)).toBe('2026-10-25T00:50:00.000Z')
    expect(isoInstant(plusHours(start, 4))).toBe(isoInstant(londonInstant(day('2026-10-25'), '04:50')))
  })
  it('any time of day on any day is found again on that day and written the same', () => {
    const days = fc.integer({ min: day('2000-01-01'), max: day('2040-12-31') }).map(n => n as Day)
    fc.assert(
      fc.property(days, fc.integer({ min: 120, max: 1439 }), (d, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const at = londonInstant(d, time)
        expect(dayOf(at)).toBe(d)
        const shown = new Intl.DateTimeFormat('en-GB', {
          timeZone: 'Europe/London',
          timeStyle: 'short',
        }).format(at)
        expect(shown).toBe(time)
      }),
    )
  })
  it('a moment is read only with its offset, and is written in London time', () => {
    expect(() => instant('2026-11-24T14:05:00')).toThrow('not a moment')
    expect(formatInstant(instant('2026-06-24T13:05:00Z'))).toBe('24 June 2026 at 2:05pm')
    expect(formatInstant(instant('2026-11-24T00:00:00Z'))).toBe('24 November 2026 at 12am')
  })
  it('half past eleven at night UTC in June is the next day in London', () => {
    expect(isoDay(dayOf(instant('2026-06-30T23:30:00Z')))).toBe('2026-07-01')
  })
})
