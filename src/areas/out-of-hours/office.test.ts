import { expect, it } from 'vitest'
import { instant, isoInstant } from '../../core/instant.ts'
import { closedSpans, isOfficeTime, lastClosing, uncovered } from './office.ts'

const iso = ({ from, to }: { from: number; to: number }) =>
  [from, to].map(i => isoInstant(i as never).slice(0, 16))

it.each([
  // Tuesday 1 September 2026, half past eight, after the bank holiday of Monday 31 August: Friday at five.
  ['2026-09-01T07:30:00Z', '2026-08-28T16:00'],
  // Saturday night.
  ['2026-08-29T01:10:00Z', '2026-08-28T16:00'],
  // Tuesday evening: the same Tuesday.
  ['2026-09-01T19:00:00Z', '2026-09-01T16:00'],
  // Monday morning after the clocks went back: Friday at five by summer time.
  ['2026-10-26T08:00:00Z', '2026-10-23T16:00'],
])('at %s the day team last went home at %s', (now, closed) => {
  expect(isoInstant(lastClosing(instant(now))).slice(0, 16)).toBe(closed)
})

it('is office time on a working day at nine, not at five, and not on Christmas Day', () => {
  expect(
    ['2026-11-24T09:00:00Z', '2026-11-24T17:00:00Z', '2026-12-25T11:00:00Z'].map(at =>
      isOfficeTime(instant(at)),
    ),
  ).toEqual([true, false, false])
})

it('a night covered until two leaves the hours from two to nine, and the next evening', () => {
  const now = instant('2026-11-24T18:00:00Z')
  const night = { from: now, to: instant('2026-11-25T02:00:00Z') }
  const left = uncovered(closedSpans(now, 1), [night])
  expect(left.map(iso)).toEqual([['2026-11-25T02:00', '2026-11-25T09:00']])
})
