import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { matchedWithin6Months, placedWithin12Months } from './clocks.ts'

describe('placed within 12 months of the decision', () => {
  const decisions = [{ decidedOn: '2025-01-31' }]
  const home = (type: string, startedOn: string) => ({ type, startedOn })

  it('is in time on the anniversary: a foster home before it does not count', () => {
    const homes = [home('U6', '2025-02-01'), home('A5', '2026-01-31')]
    expect(runsOf(placedWithin12Months, { decisions, homes })).toEqual([
      '2025-01-31 → 2026-01-31: 2026-01-31, met',
    ])
  })

  it('a placement for adoption before the decision does not count', () => {
    expect(runsOf(placedWithin12Months, { decisions, homes: [home('A3', '2025-01-30')] })).toEqual([
      '2025-01-31 → 2026-01-31: running',
    ])
  })

  it('is no longer needed when the decision was changed first, and was never done when it was changed later', () => {
    const ceased = (ceasedOn: string) =>
      runsOf(placedWithin12Months, { decisions: [{ decidedOn: '2025-01-31', ceasedOn }] })
    expect(ceased('2025-12-01')).toEqual(['2025-01-31 → 2026-01-31: excused'])
    expect(ceased('2026-02-01')).toEqual(['2025-01-31 → 2026-01-31: missed'])
  })
})

describe('matched within 6 months of the decision', () => {
  it('is in time six months on: 31 August to 28 February', () => {
    const matched = (matchedOn: string) =>
      runsOf(matchedWithin6Months, { decisions: [{ decidedOn: '2025-08-31' }], adoptions: [{ matchedOn }] })
    expect(matched('2026-02-28')).toEqual(['2025-08-31 → 2026-02-28: 2026-02-28, met'])
    expect(matched('2026-03-01')).toEqual(['2025-08-31 → 2026-02-28: 2026-03-01, late'])
    expect(matched('2025-08-30')).toEqual(['2025-08-31 → 2026-02-28: running'])
  })
})
