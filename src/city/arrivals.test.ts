import { describe, expect, it } from 'vitest'
import { birthday } from '../core/birthday.ts'
import { day, partsOf } from '../core/day.ts'
import { arrivals } from './everyone.test-data.ts'

const LAST = day('2023-03-31')
const ALL = [...arrivals(1, 1, LAST)]

describe('young people who arrive alone', () => {
  it('are the same from the same seed', () => {
    expect([...arrivals(1, 1, LAST)]).toEqual(ALL)
  })

  it('law 58: have no grown-up and no home in the city, and mostly arrive at 14 to 17', () => {
    const ages = ALL.map(({ from, children, adults, homes }) => {
      expect([adults.length, homes.length, children.length]).toEqual([0, 0, 1])
      expect(birthday(children[0]!.born, 18)).toBeGreaterThan(from)
      return (from - children[0]!.born) / 365.25
    })
    expect(ages.filter(age => age >= 14).length / ages.length).toBeGreaterThan(0.85)
    expect(Math.min(...ages)).toBeGreaterThan(9)
  })

  it('are boys for nine in ten', () => {
    const boys = ALL.filter(({ children }) => children[0]!.sex === 'M').length
    expect(boys / ALL.length).toBeGreaterThan(0.85)
    expect(boys).toBeLessThan(ALL.length)
  })

  it('were about 7 a year in the first years, 5 to 2020 and about 24 a year in 2022-23', () => {
    const arrived = (year: number) =>
      ALL.filter(({ from }) => from >= day(`${year}-04-01`) && from < day(`${year + 1}-04-01`)).length
    for (const year of [2006, 2009]) expect(Math.abs(arrived(year) - 7)).toBeLessThanOrEqual(2)
    for (const year of [2013, 2018]) expect(Math.abs(arrived(year) - 5)).toBeLessThanOrEqual(2)
    expect(Math.abs(arrived(2022) - 24)).toBeLessThanOrEqual(3)
  })

  it('have the first of January as a birthday for some, who were given one', () => {
    const given = ALL.filter(({ children }) => {
      const { month, date } = partsOf(children[0]!.born)
      return month === 1 && date === 1
    })
    expect(given.length / ALL.length).toBeGreaterThan(0.1)
    expect(given.length / ALL.length).toBeLessThan(0.5)
  })
})
