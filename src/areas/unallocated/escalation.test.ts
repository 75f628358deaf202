import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../core/day.ts'
import { escalatedTo } from './escalation.ts'
import { missedWeeks } from './weeks.ts'

describe('a child without a worker', () => {
  const since = day('2026-11-02')
  const on = (iso: string) => escalatedTo(since, day(iso), { headDays: 7, directorDays: 14 })

  it('is for the head of service on the 7th day, for the director on the 14th', () => {
    expect([on('2026-11-08'), on('2026-11-09'), on('2026-11-15'), on('2026-11-16')]).toEqual([
      undefined,
      'head',
      'head',
      'director',
    ])
  })

  it('of whom nobody knows since when is for the head of service', () => {
    expect(escalatedTo(null, day('2026-11-02'), { headDays: 7, directorDays: 14 })).toBe('head')
  })
})

it('weeks without a report are whole weeks since the first one: not this week, and none where there never was one', () => {
  // Mondays: 2, 9, 16 and 23 November 2026. Made on Wednesday 4 and Sunday 22; today is Tuesday 24.
  const missed = (...made: string[]) => missedWeeks(made.map(day), day('2026-11-24')).map(isoDay)
  expect(missed('2026-11-22', '2026-11-04')).toEqual(['2026-11-09'])
  expect(missed('2026-11-04')).toEqual(['2026-11-16', '2026-11-09'])
  expect(missed('2026-11-23')).toEqual([])
  expect(missed()).toEqual([])
})
