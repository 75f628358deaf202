import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockTime, dayOf, type Instant, instant, isoInstant } from '../../core/instant.ts'
import { dueNext, lastTime, nextTime } from './times.ts'

const of = (which: typeof lastTime, at: string, now: string) =>
  isoInstant(which(at, instant(now))).slice(0, 16)

it('half past five is 04:30 in UTC in summer and 05:30 in winter', () => {
  expect(of(lastTime, '05:30', '2026-07-01T09:00:00Z')).toBe('2026-07-01T04:30')
  expect(of(lastTime, '05:30', '2026-12-01T09:00:00Z')).toBe('2026-12-01T05:30')
  // The clocks go back on 25 October 2026.
  expect(of(nextTime, '05:30', '2026-10-24T12:00:00Z')).toBe('2026-10-25T05:30')
})

it('is yesterday’s until its time has come, and its own at the very minute', () => {
  expect(of(lastTime, '05:30', '2026-12-01T05:29:00Z')).toBe('2026-11-30T05:30')
  expect(of(lastTime, '05:30', '2026-12-01T05:30:00Z')).toBe('2026-12-01T05:30')
  expect(of(nextTime, '05:30', '2026-12-01T05:30:00Z')).toBe('2026-12-02T05:30')
})

it('comes once each day of London’s, whatever the moment that is asked about', () => {
  const [from, to] = [instant('2020-01-01T00:00:00Z'), instant('2030-01-01T00:00:00Z')]
  fc.assert(
    // Between one and two at night a time of the clock comes twice in autumn and never in spring.
    fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: 3, max: 23 }), (ms, hour) => {
      const now = ms as Instant
      const at = `${String(hour).padStart(2, '0')}:30`
      const [last, next] = [lastTime(at, now), nextTime(at, now)]
      expect(last <= now && now < next).toBe(true)
      expect([clockTime(last), clockTime(next)]).toEqual([at, at])
      expect(dayOf(next) - dayOf(last)).toBe(1)
    }),
  )
})

it('is due where it has never run or a time of it has passed; where today stays, its time of that day is its last', () => {
  const next = (now: string, doneFor: string | null, isDayFixed = false) => {
    const due = dueNext('07:30', instant(now), doneFor === null ? null : instant(doneFor), isDayFixed)
    return typeof due === 'number' ? isoInstant(due).slice(0, 16) : due
  }
  const [dayBefore, day] = ['2026-11-23T07:30:00Z', '2026-11-24T07:30:00Z']
  for (const isDayFixed of [false, true]) {
    expect(next('2026-11-24T05:00:00Z', null, isDayFixed)).toBe('now')
    expect(next('2026-11-24T05:00:00Z', dayBefore, isDayFixed)).toBe('2026-11-24T07:30')
    expect(next('2026-11-24T10:00:00Z', dayBefore, isDayFixed)).toBe('now')
  }
  expect(next('2026-11-24T10:00:00Z', day)).toBe('2026-11-25T07:30')
  // The day after never comes, whatever the hour of the same day is that comes round.
  for (const hour of ['00:10', '07:30', '23:59'])
    expect([hour, next(`2026-11-24T${hour}:00Z`, day, true)]).toEqual([hour, 'never'])
})
