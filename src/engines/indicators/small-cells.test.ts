import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { type Figure, range } from './figure.ts'
import { type Indicator, indicator } from './indicator.ts'
import { trendDays, yearTo } from './period.ts'
import { withoutSmall } from './small-cells.ts'

const figure = (numerator: number, denominator = numerator, cannotTell = 0): Figure => ({
  state: 'answered',
  value: numerator,
  numerator,
  denominator,
  cannotTell,
  from: day('2018-03-31'),
  to: day('2018-03-31'),
})
const shown = (...figures: Figure[]) =>
  withoutSmall(figures.map((f, i) => ({ part: String(i), figure: f }))).map(cell => cell.figure?.numerator)

describe('parts of a split', () => {
  it('of 6 and more are shown, of 0 too, of 1 to 5 not', () => {
    expect(shown(figure(6), figure(0), figure(5), figure(1))).toEqual([6, 0, undefined, undefined])
  })

  it('lose the next smallest with the only small one: the total less the rest would give it away', () => {
    expect(shown(figure(3), figure(20), figure(9))).toEqual([undefined, 20, undefined])
  })

  it('are small too when fewer than 6 are left out of a share, or cannot be told', () => {
    expect(shown(figure(18, 20), figure(40, 80, 2), figure(30, 60))).toEqual([undefined, undefined, 30])
  })
})

describe('what could change a figure', () => {
  const measured = (measure: Indicator['measure']) =>
    indicator('x', {
      title: 'X',
      definition: 'X.',
      measure,
      shape: 'events',
      better: 'higher',
      rows: '' as never,
    })

  it('is from none to all of those that cannot be told: 6 of 8 and 2 untold is from 60% to 80%', () => {
    expect(range(measured('percent'), figure(6, 8, 2))).toEqual({ least: 60, most: 80 })
    expect(range(measured('count'), figure(6, 6, 2))).toEqual({ least: 6, most: 8 })
  })

  it('is nothing when all is told, and anything for an average', () => {
    expect(range(measured('percent'), figure(6, 8))).toBeUndefined()
    expect(range(measured('average'), figure(6, 8, 2))).toBeUndefined()
  })
})

describe('the days of a trend', () => {
  it('end with each month when the last does, whatever its length', () => {
    const { start, ends } = trendDays(day('2018-04-30'), 'months', 3)
    expect([start, ...ends]).toEqual(['2018-01-31', '2018-02-28', '2018-03-31', '2018-04-30'].map(day))
  })

  it('are twelve months for a year: 1 April to 31 March', () => {
    expect(yearTo(day('2018-03-31'))).toEqual({ from: day('2017-04-01'), to: day('2018-03-31') })
  })
})
