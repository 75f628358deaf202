import { describe, expect, it } from 'vitest'
import { START_CITY } from '../city/asked.ts'
import { fitting, LAST_FIVE_YEARS } from './fitting.ts'

describe('what a start builds when nobody said what', () => {
  it('is the whole city where a quick machine may make it in time, and it is tried', () => {
    expect([fitting(3).city, fitting(7).city]).toEqual([START_CITY, START_CITY])
  })

  it('is its last five years where installing took too long for any, whatever the pace', () => {
    const { city, isTooSlow } = fitting(8)
    expect(city).toEqual(LAST_FIVE_YEARS)
    expect(isTooSlow(0.1, 60)).toBe(false)
  })

  it('is begun anew, smaller, where the first tenth takes more than a tenth of the time there is', () => {
    // 90 seconds less 3 gone and 1 to open are 86, of which 80 are planned with: a tenth in 8.0.
    const { isTooSlow } = fitting(3)
    expect([isTooSlow(0.1, 7.9), isTooSlow(0.1, 8.1)]).toEqual([false, true])
  })

  it('is neither judged by the first moments nor given up when a good part is done', () => {
    const { isTooSlow } = fitting(3)
    expect([isTooSlow(0.01, 4), isTooSlow(0.5, 60)]).toEqual([false, false])
  })
})
