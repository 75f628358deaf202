import { describe, expect, it } from 'vitest'
import { count } from './reporter.ts'

const ran = (states: string[], errors = 0, failedGroups = 0) => ({
  errors: () => Array.from({ length: errors }),
  children: {
    allTests: () => states.map(state => ({ result: () => ({ state }) })),
    allSuites: () => Array.from({ length: failedGroups }, () => ({ errors: () => ['its set-up failed'] })),
  },
})

describe('the totals of a run', () => {
  it('are 3 passed and 1 failed over 2 files', () => {
    expect(count([ran(['passed', 'passed']), ran(['failed', 'passed'])], 0)).toEqual({ passed: 3, failed: 1 })
  })

  it('count a file that did not load, 2 stray errors and a test that never ended as 4 failures', () => {
    expect(count([ran([], 1), ran(['pending'])], 2)).toEqual({ passed: 0, failed: 4 })
  })

  it('count a group whose set-up failed, though its tests were left out', () => {
    expect(count([ran(['skipped', 'skipped'], 0, 1)], 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('leave out a test that says it cannot run here', () => {
    expect(count([ran(['skipped', 'passed'])], 0)).toEqual({ passed: 1, failed: 0 })
  })
})
