import { expect, it } from 'vitest'
import { day, isoDay } from '../../core/day.ts'
import { CRITERIA, NEEDS, OUTCOME } from './outcomes.ts'

it('there are 10 outcomes, of which a family needs 3, and 6 can be looked for', () => {
  expect([Object.keys(OUTCOME).length, NEEDS]).toEqual([10, 3])
  expect(new Set(CRITERIA.map(({ outcome }) => outcome)).size).toBe(6)
})

it('every criterion says from which day it holds, and why', () => {
  for (const { from, reason } of CRITERIA) {
    expect(reason.length).toBeGreaterThan(20)
    expect(isoDay(from)).toBe('2022-10-03')
  }
  expect(CRITERIA.filter(({ from }) => from <= day('2022-10-02'))).toEqual([])
})
