import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { ages } from './ages.ts'
import { fitLabel, textWidth } from './label.ts'
import { ticks } from './ticks.ts'
import { timeScale } from './time-scale.ts'

const scale = (from: string, to: string) => timeScale(day(from), day(to), 158, 1146)
const labels = (from: string, to: string) => ticks(scale(from, to)).map(t => t.label)

describe('the axis', () => {
  it('of two weeks has a line for each of 14 days', () => {
    expect(labels('2026-11-10', '2026-11-23')).toHaveLength(14)
    expect(labels('2026-11-10', '2026-11-23')[0]).toBe('10 Nov')
  })
  it('of 3 months has Mondays only, 13 of them from 2 March 2026', () => {
    expect(labels('2026-03-01', '2026-05-31')).toHaveLength(13)
    expect(labels('2026-03-01', '2026-05-31').slice(0, 2)).toEqual(['2 Mar', '9 Mar'])
  })
  it('of one year has 12 months, with the year at the first and at January', () => {
    expect(labels('2025-07-01', '2026-06-30')).toEqual(
      'Jul 2025,Aug,Sep,Oct,Nov,Dec,Jan 2026,Feb,Mar,Apr,May,Jun'.split(','),
    )
  })
  it('of 25 years has a line for each January from 2002 to 2026', () => {
    const found = labels('2001-09-14', '2026-12-31')
    expect([found[0], found[found.length - 1], found.length]).toEqual(['2002', '2026', 25])
  })
})

describe('ages', () => {
  it('of a baby of two weeks are 1 week and 2 weeks', () => {
    const found = ages(scale('2026-11-08', '2026-11-26'), day('2026-11-10')).map(t => [t.label, t.on])
    expect(found).toEqual([
      ['1 week', day('2026-11-17')],
      ['2 weeks', day('2026-11-24')],
    ])
  })
  it('of a child of nine are 1 to 9, each at the birthday', () => {
    const found = ages(scale('2017-05-03', '2026-12-31'), day('2017-05-03'))
    expect(found.map(t => t.label)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `age ${n}`))
    expect(found[8]!.on).toBe(day('2026-05-03'))
  })
  it('say 9 once when the picture is ten days of a nine-year-old', () => {
    const found = ages(scale('2026-11-01', '2026-11-10'), day('2017-05-03')).map(t => t.label)
    expect(found).toEqual(['age 9'])
  })
})

describe('a label', () => {
  it('is cut at a word, and fits its 80 units', () => {
    const cut = fitLabel('Foster home, Grant family', 12, 80)!
    expect(cut).toBe('Foster home…')
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80)
  })
  it('is left out of 15 units rather than cut to one letter', () => {
    expect(fitLabel('Foster home', 12, 15)).toBeUndefined()
  })
})
